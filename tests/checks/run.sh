#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks of the source text that need no build. Each prints what is wrong and where.
set -uo pipefail
cd "$(dirname "$0")/../.."
failed=0
say() { echo "check failed: $1"; failed=1; }

mapfile -t code < <(git ls-files -co --exclude-standard 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp')
[ ${#code[@]} -gt 0 ] || { say "git names no source file"; exit 1; }

clang_format=$(command -v clang-format-14 || command -v clang-format)
"$clang_format" --dry-run --Werror "${code[@]}" || say "formatting (run clang-format -i)"

for file in "${code[@]}"; do
    head -n 1 "$file" | grep -q '^// SPDX-License-Identifier: GPL-3.0-or-later$' || say "$file: no SPDX line"
    lines=$(wc -l <"$file")
    # A table of cases may be long; what has to be understood may not.
    case $file in tests/*) most=1000 ;; *) most=500 ;; esac
    # A file is split by what it means, not to stay under a number.
    [ "$lines" -le $most ] || echo "warning: $file has $lines lines, more than $most"
done

# Only one class may touch the network, and only the seam may open message boxes.
grep -ln 'QNetworkAccessManager' "${code[@]}" | grep -v -e '^src/net/' -e '^tests/' && say "QNetworkAccessManager outside net"
grep -n 'QMessageBox\|QInputDialog' "${code[@]}" | grep -v -e '^src/gui/common/widgetdialogs' && say "message boxes outside the dialogs seam"
grep -nE '(->|\.)exec\(\)' "${code[@]}" | grep -v -e 'app\.exec\|application\.exec\|loop\.exec()  // test' -e '/store/' -e 'src/sandbox/main.cpp' -e 'src/app/main.cpp' && say "nested event loop"
grep -nE 'QThread::(m|u)?sleep|std::this_thread::sleep|usleep\(|processEvents' "${code[@]}" | grep -v '^tests/bench/' && say "sleep or processEvents"
grep -nE 'ignoreSslErrors|setInsecureFallback\(true' "${code[@]}" && say "relaxed security"
# A bare toHtmlEscaped() in a tooltip shows AT&T as AT&amp;T; plainToolTip() escapes once and says that it is rich text.
grep -n 'toHtmlEscaped' "${code[@]}" | grep -v -e '^src/models/tooltip.cpp' -e '^src/changes/.*journalexport' -e '^src/sandbox/' && say "text escaped outside plainToolTip()"
grep -nE '(^|[^.A-Za-z])resize\(' "${code[@]}" | grep '^src/gui/' | grep -v '^src/gui/common/screenfit' && say "a size that may be larger than the screen (use ScreenFit)"
grep -n 'include "\.\./' "${code[@]}" && say "include by relative path leaves the room"
tests/checks/references.py || say "references that lead nowhere"
tests/checks/words.py || say "retired words"
tests/checks/includes.py || say "a circle of includes"

exit $failed
