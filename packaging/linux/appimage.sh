#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes DIRECTORY/Flokdesk.AppDir of the portable archive and, where the file of the type 2 runtime is
# given, an AppImage of it (needs squashfs-tools). The runtime is published at
# https://github.com/AppImage/type2-runtime/releases.
# usage: appimage.sh ARCHIVE.tar.xz DIRECTORY [RUNTIME]
set -euo pipefail
[ $# -ge 2 ] || { sed -n 's/^# usage: /usage: /p' "$0" >&2; exit 2; }
archive=$(realpath "$1")
runtime=${3:+$(realpath "$3")}
mkdir -p "$2"
cd "$2"
id=org.flokdesk.Flokdesk
dir=Flokdesk.AppDir

rm -rf $dir
mkdir $dir $dir/usr
tar -xJf "$archive" --strip-components=1 --directory $dir/usr
rm $dir/usr/install.sh
cp $dir/usr/share/applications/$id.desktop $dir/
cp $dir/usr/share/icons/hicolor/256x256/apps/$id.png $dir/
ln -s $id.png $dir/.DirIcon
cat >$dir/AppRun <<'RUN'
#!/bin/sh
# Under the name flokdesk-sandbox, e.g. by a link, the image is that program.
here=$(dirname "$(readlink -f "$0")")
case ${ARGV0##*/} in
flokdesk-sandbox*) exec "$here/usr/bin/flokdesk-sandbox" "$@" ;;
*) exec "$here/usr/bin/flokdesk" "$@" ;;
esac
RUN
chmod 755 $dir/AppRun
echo "Made $PWD/$dir"
[ -n "$runtime" ] || exit 0

name=$(basename "$archive" .tar.xz)
name=$(sed 's/flokdesk-\(.*\)-linux-\(.*\)/Flokdesk-\1-\2.AppImage/' <<<"$name")
SOURCE_DATE_EPOCH=$(stat -c %Y $dir/usr/bin/flokdesk) mksquashfs $dir "$name.squashfs" -quiet -no-progress -noappend \
    -root-owned -comp zstd
cat "$runtime" "$name.squashfs" >"$name"
rm "$name.squashfs"
chmod 755 "$name"
echo "Made $PWD/$name"
