#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the pictures of resources/icons into flokdesk.icns, which is committed like them. Needs png2icns of icnsutils.
set -euo pipefail
cd "$(dirname "$0")"
pictures=()
for size in 16 32 48 128 256 512; do pictures+=("../../resources/icons/flokdesk-$size.png"); done
png2icns flokdesk.icns "${pictures[@]}" >/dev/null
