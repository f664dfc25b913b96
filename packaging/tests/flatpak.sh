#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Flatpak manifest can be read and names the program as everything else does. Building it takes the
# KDE runtime, which this test does not fetch.
set -euo pipefail
manifest=$(cd "$(dirname "$0")/../flatpak" && pwd)/org.flokdesk.Flokdesk.yaml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
flatpak-builder --show-manifest "$manifest" >manifest.json
grep -q '"id" : "org.flokdesk.Flokdesk"' manifest.json
[ "$(grep -c '"sha256" : "[0-9a-f]\{64\}"' manifest.json)" -eq "$(grep -c '"type" : "archive"' manifest.json)" ]
! grep '"--filesystem' manifest.json
echo PASSED
