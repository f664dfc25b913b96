#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes flokdesk.ico, and setup.bmp beside the first and the last page of setup.exe, of the pictures of resources/icons.
# Both are committed like them. Needs ImageMagick.
set -euo pipefail
cd "$(dirname "$0")"
icons=../../resources/icons
pictures=()
for size in 16 24 32 48 64 128 256; do pictures+=("$icons/flokdesk-$size.png"); done
convert "${pictures[@]}" flokdesk.ico
convert -size 164x314 'gradient:#e4edf6-#9db9d4' \( "$icons/flokdesk-256.png" -resize 96x96 \) \
    -gravity north -geometry +0+48 -composite -colors 128 -type palette -compress None BMP3:setup.bmp
