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
said=$(desktop-file-validate packaging/linux/$id.desktop) || fail "$said"
[ -z "$said" ] || fail "$said"
appstreamcli validate --no-net --no-color "$metainfo" || fail "metainfo"

# One version in all places that name it.
sed -n '/<release version=/{p;q}' "$metainfo" | grep -F "\"$version\"" >/dev/null || fail "metainfo does not begin with release $version"
head -n 1 packaging/linux/changelog | grep -F "($version-" >/dev/null || fail "changelog does not begin with $version"

# A width and height in the header of a PNG are its bytes 16 to 23.
for size in 16 22 24 32 48 64 128 256 512; do
    found=$(od -An -j16 -N8 -tu4 --endian=big resources/icons/flokdesk-$size.png | xargs)
    [ "$found" = "$size $size" ] || fail "flokdesk-$size.png is $found"
done
while read -r width height picture; do
    found=$(od -An -j16 -N8 -tu4 --endian=big "resources/screenshots/$picture" | xargs)
    [ "$found" = "$width $height" ] || fail "$picture is $found, metainfo says $width $height"
done < <(sed -n 's|.*<image.* width="\(.*\)" height="\(.*\)">.*/\(.*\)</image>|\1 \2 \3|p' "$metainfo")
