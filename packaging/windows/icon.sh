#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the pictures of resources/icons into flokdesk.ico, which is committed like them. Needs ImageMagick.
set -euo pipefail
cd "$(dirname "$0")"
pictures=()
for size in 16 24 32 48 64 128 256; do pictures+=("../../resources/icons/flokdesk-$size.png"); done
convert "${pictures[@]}" flokdesk.ico
