#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Flatpak manifest can be read, names the program as everything else does, has a checksum for each archive, and asks
# for neither the person's files nor a file for keys. Building it takes the KDE runtime, which this test does not fetch.
# usage: flatpak.sh [MANIFEST]
set -euo pipefail
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
manifest=$(realpath "${1:-$(dirname "$0")/../flatpak/org.flokdesk.Flokdesk.yaml}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
flatpak-builder --show-manifest "$manifest" >manifest.json || fail "the manifest cannot be read"
grep -q '"id" : "org.flokdesk.Flokdesk"' manifest.json || fail "another id"
archives=$(grep -c '"type" : "archive"' manifest.json) || fail "no archive"
sums=$(grep -c '"sha256" : "[0-9a-f]\{64\}"' manifest.json) || fail "no checksum"
[ "$archives" -eq "$sums" ] || fail "$archives archives, but $sums checksums"
for wanted in --talk-name=org.freedesktop.secrets --env=SECRET_BACKEND=service -Dcrypto=disabled; do
    grep -qF -- "\"$wanted\"" manifest.json || fail "$wanted is missing, so keys may be kept in a file"
done
for module in minizip libcsv libxlsxwriter simdjson sqlitecpp boost-headers; do
    grep -q "\"name\" : \"$module\"" manifest.json || fail "$module is missing, which the program is built with"
done
! grep '"--filesystem' manifest.json || fail "it asks for the person's files"
echo PASSED
