#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sanitizers.sh [WORD...]: builds with the address, leak and undefined-behaviour sanitizers in build/asan
# and runs all tests, or those whose names hold one of the words. Ends with 1 where a test fails or a
# sanitizer reports something. Takes the better part of an hour on two processors.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 2
words=$(IFS='|'; echo "$*")
log=build/asan/sanitizers

cmake --preset asan >/dev/null || exit 2
if [ -n "$words" ]; then
    mapfile -t targets < <(ctest --preset asan -N -R "$words" | sed -n 's/^ *Test *#[0-9]*: //p')
    [ ${#targets[@]} -gt 0 ] || { echo "no test is called $words"; exit 2; }
    mapfile -t targets < <(ninja -C build/asan -t targets all | sed 's/:.*//' |
        grep -xF "$(printf '%s\n' "${targets[@]}")")
    cmake --build --preset asan --target "${targets[@]}" || exit 2
else
    cmake --build --preset asan || exit 2
fi

# What a sanitizer says goes to a file of each process, because a test may have its children's output.
rm -rf "$log" && mkdir -p "$log" || exit 2
reports=$(pwd)/$log/report
export ASAN_OPTIONS="detect_leaks=1:abort_on_error=0:log_path=$reports"
export LSAN_OPTIONS="suppressions=$(pwd)/tests/checks/leaks.supp:print_suppressions=0"
export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1:log_path=$reports"
failed=0
# Not by preset: that one's environment turns the search for leaks off. Slow tests get more time.
ctest --test-dir build/asan -LE '^packaging$' ${words:+-R "$words"} --timeout 1500 \
    --output-on-failure --no-tests=error -j "${SANITIZER_JOBS:-$(nproc)}" || failed=1

for report in "$log"/*; do
    [ -e "$report" ] || break
    echo "check failed: $report"
    grep -m 1 -E 'ERROR: |runtime error: ' "$report"
    failed=1
done
exit $failed
