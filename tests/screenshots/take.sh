#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of the three tabs, of the panel below them, of a review and of undoing on the demo tenant: light, dark,
# of high contrast, light at 150 %, in Portuguese and in Spanish. usage: take.sh DIRECTORY
set -euo pipefail
mkdir -p "$1"
directory=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
packaging/debian-packages.sh build test
cmake --preset dev >/dev/null
cmake --build --preset dev --target screenshots
take() { QT_QPA_PLATFORM=offscreen build/dev/tests/screenshots/screenshots "$directory/$1" "${@:2}"; }
LC_ALL=C.UTF-8 take light light
LC_ALL=C.UTF-8 take dark dark
LC_ALL=C.UTF-8 take high high
LC_ALL=C.UTF-8 QT_SCALE_FACTOR=1.5 take light-150 light
LC_ALL=C.UTF-8 take pt_BR light pt_BR
LC_ALL=C.UTF-8 take es light es
