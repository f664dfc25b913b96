#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Packs one build twice, the second time as somebody with another language, time zone, directory and
# umask, and compares every byte. usage: reproducible.sh BUILD
set -euo pipefail
build=$(realpath "$1")
work=$(mktemp -d /tmp/flokdesk-package-test.XXXXXX)
trap 'rm -rf "$work"' EXIT
person=(env LC_ALL=C.UTF-8 TZ=UTC)
pack() { "${person[@]}" cpack --config "$build/CPackConfig.cmake" -G "$2" -B "$1" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }; }

unset SOURCE_DATE_EPOCH
(umask 022 && pack "$work/one" "DEB;RPM;External")
# A locale made here, because in that of C nobody heeds LANGUAGE.
localedef -i es_EC -f UTF-8 "$work/es_EC.UTF-8"
person=(env "LOCPATH=$work" LC_ALL=es_EC.UTF-8 LANGUAGE=es TZ=America/Guayaquil)
[ "$("${person[@]}" date --date=2026-11-24 +%A)" = martes ] || { echo "FAILED: nothing here speaks Spanish" >&2; exit 1; }
# CPack writes the umask into the frame of a deb, though not into what is installed.
(umask 022 && pack "$work/a-longer/two" DEB)
(umask 077 && pack "$work/a-longer/two" "RPM;External")

status=0
for one in "$work"/one/*.{deb,rpm,tar.xz}; do
    other=$work/a-longer/two/$(basename "$one")
    sha256sum "$one" | sed 's|  .*/|  |'
    cmp "$one" "$other" || status=1
done
[ $status -eq 0 ] && echo PASSED
exit $status
