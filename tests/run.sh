#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and runs every test headless. Arguments go to ctest, e.g. -R json.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/debian-packages.sh build test
cmake --preset dev >/dev/null
cmake --build --preset dev
# Many tests wait for a socket, a disk or a timer for most of their time.
ctest --preset dev -j "$((2 * $(nproc)))" "$@"
