#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws resources/icons/flokdesk-SIZE.png from flokdesk.svg. The pictures are committed, so that
# neither a build nor the program needs anything that can draw SVG. Needs librsvg2-bin.
set -euo pipefail
cd "$(dirname "$0")/../../resources/icons"
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" flokdesk.svg --output "flokdesk-$size.png"
done
