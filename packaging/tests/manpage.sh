#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The man page made of --help has a name and every option. usage: manpage.sh HELP2MAN PROGRAM
set -euo pipefail
help2man=$1 program=$2
linux=$(cd "$(dirname "$0")/../linux" && pwd)
page=$(mktemp)
trap 'rm -f "$page"' EXIT
export LC_ALL=C.UTF-8
"$linux/manpage.sh" "$help2man" "$program" "$linux/$(basename "$program").h2m" "$page"
# Troff writes dashes that are to be typed as \-.
text=$(gzip -dc "$page" | sed 's/\\-/-/g')
status=0
options=$("$program" --help | grep -oE '^ +(-., )?--[a-z-]+' | grep -oE -- '--[a-z-]+') ||
    { echo "--help has no options"; exit 1; }
for option in $options; do
    grep -qE -- "(^|[^a-z-])$option([^a-z-]|\$)" <<<"$text" || { echo "$option is missing"; status=1; }
done
grep -q '^.SH NAME' <<<"$text" || { echo "there is no name"; status=1; }
exit $status
