#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the man page of a program from its --help. usage: manpage.sh HELP2MAN PROGRAM EXTRA OUTPUT.gz
set -euo pipefail
[ $# -eq 4 ] || { sed -n 's/.*usage: /usage: /p' "$0" >&2; exit 2; }
help2man=$1 program=$2 extra=$3 output=$4
# What CMake did not find is called ...-NOTFOUND.
command -v "$help2man" >/dev/null ||
    { echo "Man pages need help2man, from the package of that name: packaging/debian-packages.sh package" >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$(dirname "$output")"
export LC_ALL=C.UTF-8 TZ=UTC
# The date of the page is that of the version, not that of the build.
export SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$("$here/changelogdate.sh")
cd "$(dirname "$program")" # help2man hands the path to a shell as it is
"$help2man" --no-info --section 1 --include "$extra" "./$(basename "$program")" | gzip -9n >"$output"
