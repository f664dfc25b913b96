#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and runs every test headless. Arguments go to ctest, e.g. -R json.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/debian-packages.sh build test
cmake --preset dev >/dev/null
cmake --build --preset dev
ctest --preset dev -j "$(nproc)" "$@"
