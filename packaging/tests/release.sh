#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The check before a release, on a copy in which nothing is missing, and with one thing missing after the other. usage:
# release.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
fail() { echo "FAILED: $*" >&2; exit 1; }
linux=packaging/linux
metainfo=$linux/org.flokdesk.Flokdesk.metainfo.xml.in
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/good/packaging"
cp CMakeLists.txt CHANGELOG.md README.md CONTRIBUTING.md "$work/good"
cp -r $linux packaging/CMakeLists.txt packaging/README.md packaging/release-check.sh "$work/good/packaging"
version=$(sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
(
    cd "$work/good"
    grep -rlI 'flokdesk\.example' . | xargs sed -i 's/flokdesk\.example/flokdesk.test/g'
    sed -i "0,/^## /s/^## .*/## $version (2026-12-01)/" CHANGELOG.md
    sed -i '0,/^ -- /s/^\( -- .*>\)  .*/\1  Tue, 01 Dec 2026 16:00:00 +0000/' $linux/changelog
    sed -i '0,/<release version/s/date="[^"]*"/date="2026-12-01"/' $metainfo
)
said=$(packaging/release-check.sh "$work/good") || fail "where nothing is missing it says: $said"

# spoils NAME WORDS SED FILE: with that change it says these words, and nothing else.
spoils() {
    rm -rf "$work/bad"
    cp -r "$work/good" "$work/bad"
    sed -i "$3" "$work/bad/$4"
    ! cmp -s "$work/bad/$4" "$work/good/$4" || fail "$1: $4 is as it was"
    if said=$(packaging/release-check.sh "$work/bad"); then fail "$1 is not noticed"; fi
    grep -qF "missing: $2" <<<"$said" || fail "$1: it says $said"
    [ "$(grep -c '^missing: ' <<<"$said")" -eq 1 ] || fail "$1: it says more: $said"
}
spoils "another version in the changelog" "CHANGELOG.md begins with version 9.9.9" "0,/^## /s/^## [^ ]*/## 9.9.9/" CHANGELOG.md
spoils "another version for Debian" "$linux/changelog begins with version 9.9.9" "1s/(.*-/(9.9.9-/" $linux/changelog
spoils "another version for shops" "$metainfo begins with version 9.9.9" '0,/<release version/s/version="[0-9.]*" date/version="9.9.9" date/' $metainfo
spoils "no date" "CHANGELOG.md has no date" "0,/^## /s/^## .*/## $version (unreleased)/" CHANGELOG.md
spoils "another day for Debian" "$linux/changelog has the date 2026-12-02" '0,/^ -- /s/Tue, 01 Dec/Wed, 02 Dec/' $linux/changelog
spoils "another day for shops" "$metainfo has the date 2026-12-02" 's/date="2026-12-01"/date="2026-12-02"/' $metainfo
spoils "an empty list" "CHANGELOG.md lists nothing" '/^- /d' CHANGELOG.md
spoils "a place-holder" "CMakeLists.txt:5 has a place-holder" 's/flokdesk\.test/flokdesk.example/' CMakeLists.txt
echo PASSED
