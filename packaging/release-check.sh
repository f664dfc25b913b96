#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Says all that is missing before a version is released, one line for each, and ends with 1 where anything is: one version in
# all places that name it, dates in the changelogs, addresses of the project's own. usage: release-check.sh [DIRECTORY]
set -euo pipefail
cd "${1:-$(dirname "$0")/..}"
linux=packaging/linux
metainfo=$linux/org.flokdesk.Flokdesk.metainfo.xml.in
faults=0
missing() { echo "missing: $*"; faults=$((faults + 1)); }

version=$(sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
[ -n "$version" ] || { echo "CMakeLists.txt names no version" >&2; exit 2; }

# names PLACE VERSION: what another file takes for the newest.
names() { [ "$2" = "$version" ] || missing "$1 begins with version ${2:-none}, CMakeLists.txt has $version"; }
heading=$(sed -n '/^## /{p;q}' CHANGELOG.md)
read -r _ newest _ <<<"$heading" || true
names CHANGELOG.md "${newest:-}"
names $linux/changelog "$(sed -n '1s/.*(\(.*\)-[^-]*).*/\1/p' $linux/changelog)"
names $metainfo "$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' $metainfo | head -n 1)"

day=$(sed -n 's/^## [^ ]* (\([0-9]\{4\}-[0-9]\{2\}-[0-9]\{2\}\))$/\1/p' <<<"$heading")
[ -n "$day" ] || missing "CHANGELOG.md has no date: \"$heading\" instead of \"## $version (YYYY-MM-DD)\""
# dated PLACE DATE
dated() {
    [ -n "$day" ] || return 0
    [ "$2" = "$day" ] || missing "$1 has the date ${2:-none}, CHANGELOG.md $day"
}
dated $linux/changelog "$(date -u -d "$(sed -n '/^ -- /{s/.*>  //p;q}' $linux/changelog)" +%F 2>/dev/null || true)"
dated $metainfo "$(sed -n 's/.*<release version.* date="\([^"]*\)".*/\1/p' $metainfo | head -n 1)"
section=$(sed -n '/^## /,$p' CHANGELOG.md | sed '1d;/^## /,$d')
grep -q '^- ' <<<"$section" || missing "CHANGELOG.md lists nothing under $version"

# Addresses that nobody has: those of tests are meant to be such.
while IFS=: read -r file line text; do
    missing "$file:$line has a place-holder: $(grep -oE '[^ <"]*flokdesk\.example[^ >",]*' <<<"$text" | head -n 1)"
done < <(grep -rnI --exclude-dir=tests 'flokdesk\.example' CMakeLists.txt README.md CONTRIBUTING.md packaging src resources 2>/dev/null |
    grep -v -e '^packaging/README.md:' -e '^packaging/release-check.sh:')

if [ $faults -gt 0 ]; then
    echo "$faults things are missing before $version can be released"
    exit 1
fi
echo "Nothing is missing for $version"
