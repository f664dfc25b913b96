#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What shops and menus read. usage: metadata.sh VERSION METAINFO
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$1 metainfo=$2
id=org.flokdesk.Flokdesk
fail() { echo "FAILED: $*" >&2; exit 1; }

for tool in desktop-file-validate appstreamcli; do
    command -v $tool >/dev/null || fail "$tool is missing: packaging/debian-packages.sh test"
done
said=$(desktop-file-validate packaging/linux/*.desktop) || fail "$said"
[ -z "$said" ] || fail "$said"
appstreamcli validate --no-net --no-color "$metainfo" || fail "metainfo"

# One version in all places that name it.
sed -n '/<release version=/{p;q}' "$metainfo" | grep -F "\"$version\"" >/dev/null || fail "metainfo does not begin with release $version"
head -n 1 packaging/linux/changelog | grep -F "($version-" >/dev/null || fail "packaging/linux/changelog does not begin with $version"
newest=$(sed -n '/^## /{s///;s/ .*//;p;q}' CHANGELOG.md)
[ "$newest" = "$version" ] || fail "CHANGELOG.md begins with ${newest:-no version}, not with $version"

# A width and height in the header of a PNG are its bytes 16 to 23.
for size in 16 22 24 32 48 64 128 256 512; do
    found=$(od -An -j16 -N8 -tu4 --endian=big resources/icons/flokdesk-$size.png | xargs)
    [ "$found" = "$size $size" ] || fail "flokdesk-$size.png is $found"
done
pictures=0
while read -r width height picture; do
    pictures=$((pictures + 1))
    found=$(od -An -j16 -N8 -tu4 --endian=big "resources/screenshots/$picture" | xargs)
    [ "$found" = "$width $height" ] || fail "$picture is $found, metainfo says $width $height"
done < <(sed -n 's|.*<image.* width="\(.*\)" height="\(.*\)">.*/\(.*\)</image>|\1 \2 \3|p' "$metainfo")
named=$(grep -c '<image' "$metainfo") || fail "metainfo names no picture"
[ "$pictures" -eq "$named" ] || fail "metainfo names $named pictures, $pictures of them with their width and height"
