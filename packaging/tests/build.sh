#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds what is packaged, and the packages. usage: build.sh BUILD DIRECTORY
set -euo pipefail
build=$(realpath "$1")
cmake --build "$build" --target flokdesk flokdesk-sandbox manpages
rm -rf "$2"
# Warnings of CPack are faults of ours.
cpack --config "$build/CPackConfig.cmake" -B "$2" 2>&1 | tee "$build/packaging/cpack.log"
if grep -i -A 5 warning "$build/packaging/cpack.log"; then
    echo "FAILED: CPack warns" >&2
    exit 1
fi
