#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Flokdesk is built with on a Mac: formulas of Homebrew, and libcsv, which is built into PREFIX from the archive
# that Debian ships. PREFIX/share/flokdesk-licenses gets the licence of each, which goes into the bundle. Was never run.
# usage: libraries.sh PREFIX
set -euo pipefail
[ $# -eq 1 ] || { sed -n 's/^# usage: /usage: /p' "$0" >&2; exit 2; }
mkdir -p "$1"
prefix=$(cd "$1" && pwd)
formulas="qt qtkeychain sqlite sqlitecpp simdjson boost expat minizip libxlsxwriter"

# shellcheck disable=SC2086 # several words
brew install cmake ninja $formulas
licences=$prefix/share/flokdesk-licenses
mkdir -p "$licences"
for formula in $formulas; do
    find -H "$(brew --prefix "$formula")" -maxdepth 1 -type f \( -iname 'licen*' -o -iname 'copying*' \) |
        while IFS= read -r file; do cp "$file" "$licences/$formula-$(basename "$file")"; done
done

libcsv=libcsv_3.0.3+dfsg.orig.tar.gz
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
curl --fail --location --silent --show-error -o "$libcsv" "https://deb.debian.org/debian/pool/main/libc/libcsv/$libcsv"
echo "06fddfaca720a4be7603bad63eb1833bca5b6c5a69b42b1c518a02cda2a73aef  $libcsv" | shasum -a 256 --check
mkdir sources
tar -xzf "$libcsv" --strip-components=1 -C sources
cd sources
CFLAGS="-O2 -mmacosx-version-min=15.0" ./configure --prefix="$prefix" --disable-shared
make
make install
cp COPYING.LESSER "$licences/libcsv-COPYING.LESSER"
echo "Build with CMAKE_PREFIX_PATH=$prefix:$(brew --prefix qt):$(brew --prefix sqlite):$(brew --prefix expat)"
