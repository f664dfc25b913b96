#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What of macos/ can be looked at elsewhere: that its files can be read and hold what they must. usage: macos.sh
set -euo pipefail
cd "$(dirname "$0")/../macos"
python3 - <<'END'
import plistlib
info = plistlib.load(open("Info.plist.in", "rb"))
assert info["CFBundlePackageType"] == "APPL" and info["CFBundleLocalizations"] == ["en", "es", "pt-BR"], info
assert info["CFBundleIconFile"] == "flokdesk.icns", info
owned = [kind for kind in info["CFBundleDocumentTypes"] if kind["LSHandlerRank"] == "Owner"]
declared = [kind["UTTypeIdentifier"] for kind in info["UTExportedTypeDeclarations"]]
assert [kind["LSItemContentTypes"] for kind in owned] == [declared] == [["org.flokdesk.changes"]], (owned, declared)
others = [kind for kind in info["CFBundleDocumentTypes"] if kind not in owned]
assert others and all(kind["LSHandlerRank"] == "Alternate" for kind in others), "takes the place of other programs"
assert plistlib.load(open("entitlements.plist", "rb")) == {}
icon = open("flokdesk.icns", "rb").read()
assert icon[:4] == b"icns" and int.from_bytes(icon[4:8], "big") == len(icon)
END
bash -n notarize.sh
bash -n start.sh
bash -n libraries.sh
