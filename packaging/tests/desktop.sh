#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop makes of the installed entries and of the type of change files: which program it offers for a file, and
# which one it takes without asking. usage: desktop.sh
set -euo pipefail
linux=$(cd "$(dirname "$0")/../linux" && pwd)
id=org.flokdesk.Flokdesk
fail() { echo "FAILED: $*" >&2; exit 1; }
for tool in desktop-file-validate update-desktop-database update-mime-database xdg-mime gio; do
    command -v $tool >/dev/null || fail "$tool is missing: packaging/debian-packages.sh test"
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
data=$work/share
mkdir -p "$data/applications" "$data/mime/packages" "$work/home/config" "$work/bin"
ln -s /bin/true "$work/bin/flokdesk" # an entry of a program that is missing is passed over
export PATH=$work/bin:$PATH
# Of the system nothing but its types, and GNOME, because it takes the first of all entries where the user chose none.
export XDG_DATA_HOME=$work/home XDG_DATA_DIRS=$data:/usr/share XDG_CONFIG_HOME=$work/home/config XDG_CONFIG_DIRS=$work/none
export HOME=$work/home XDG_CURRENT_DESKTOP=GNOME LC_ALL=C.UTF-8

cp "$linux/$id.desktop" "$linux/zz-$id.tables.desktop" "$data/applications"
cp "$linux/$id.xml" "$data/mime/packages"
for entry in "$data"/applications/*.desktop; do
    said=$(desktop-file-validate "$entry") || fail "$said"
    [ -z "$said" ] || fail "$said"
done
tables=$(sed -n 's/^MimeType=//p' "$data/applications/zz-$id.tables.desktop" | tr ';' ' ')
[ -n "$tables" ] || fail "no type of table"

# Programs that open tables, under the names that they have in distributions.
for program in libreoffice-calc gnumeric org.gnumeric.gnumeric org.kde.calligra.sheets onlyoffice-desktopeditors; do
    printf '[Desktop Entry]\nType=Application\nName=%s\nExec=true %%F\nMimeType=%s\n' $program "${tables// /;}" \
        >"$data/applications/$program.desktop"
    update-desktop-database "$data/applications"
    for type in $tables; do
        first=$(gio mime "$type" | sed -n 's/^Default application for .*: //p')
        [ "$first" = $program.desktop ] || fail "$type opens with $first in spite of $program"
        gio mime "$type" | grep -F "zz-$id.tables.desktop" >/dev/null || fail "Flokdesk is not offered for $type"
    done
    rm "$data/applications/$program.desktop"
done

said=$(update-mime-database -V "$data/mime" 2>&1) || fail "$said"
type_of() { xdg-mime query filetype "$1"; }
echo '{"format":"flokdesk-plan"}' >"$work/plan ñ.flokdesk"
cp "$work/plan ñ.flokdesk" "$work/plan.json"
[ "$(type_of "$work/plan ñ.flokdesk")" = application/vnd.flokdesk.changes+json ] || fail "a change file is $(type_of "$work/plan ñ.flokdesk")"
[ "$(type_of "$work/plan.json")" = application/json ] || fail "other JSON is $(type_of "$work/plan.json")"
update-desktop-database "$data/applications"
[ "$(xdg-mime query default application/vnd.flokdesk.changes+json)" = $id.desktop ] || fail "change files do not open with Flokdesk"
[ "$(gio mime application/json | grep -c $id)" -eq 0 ] || fail "Flokdesk is offered for all JSON"
