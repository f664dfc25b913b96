#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the program's own files. usage: tidy.sh BUILD_DIRECTORY
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$1
clang_tidy=$(command -v clang-tidy-14 || command -v clang-tidy)
noise='warnings\? generated\|^Suppressed \|^Use -header-filter\|^Use -system-headers'
status=0
git ls-files -co --exclude-standard 'src/*.cpp' |
    xargs -P "$(nproc)" -n 4 "$clang_tidy" -p "$build" --quiet >"$build/tidy.log" 2>&1 || status=1
grep -v "$noise" "$build/tidy.log" || true
[ $status -eq 0 ] || echo "check failed: clang-tidy"
exit $status
