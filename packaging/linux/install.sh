#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the unpacked Flokdesk for the person who runs this, without root, or takes it away again.
# Profiles, staged changes and keys are left alone by both.
# usage: ./install.sh --user | --uninstall
set -eu
id=org.flokdesk.Flokdesk
data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/opt/flokdesk
commands=$HOME/.local/bin
state=${XDG_STATE_HOME:-$HOME/.local/state}
entry=$data/applications/$id.desktop
tables=$data/applications/zz-$id.tables.desktop
kind=$data/mime/packages/$id.xml

refuse() { printf '%s\n' "$*" >&2; exit 1; }

# A link that leads elsewhere is the person's own, e.g. to what they built themselves.
is_ours() {
    [ -L "$1" ] || return 1
    case $(readlink "$1") in
    "$program"/*) return 0 ;;
    *) return 1 ;;
    esac
}

is_nothing() { [ ! -L "$1" ] && [ ! -e "$1" ]; }

uninstall() {
    rm -rf "$program"
    for name in flokdesk flokdesk-sandbox; do
        ! is_ours "$commands/$name" || rm -f "$commands/$name"
        rm -f "$data/man/man1/$name.1.gz"
    done
    rm -f "$entry" "$tables" "$kind" "$data"/icons/hicolor/*/apps/"$id".png "$data"/icons/hicolor/*/apps/"$id".svg
}

# What update-mime-database made, where ours was the only kind of file there.
forget_kinds() {
    rmdir "$data/mime/packages" 2>/dev/null || return 0
    for made in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version XMLnamespaces; do
        rm -f "$data/mime/$made"
    done
    rm -f "$data/mime/application/vnd.flokdesk.changes+json.xml"
    rmdir "$data/mime/application" "$data/mime" 2>/dev/null || true
}

refresh() {
    # Desktops that have these read their caches only; the others read the files.
    command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$data/applications" || true
    if [ -d "$data/mime/packages" ] && command -v update-mime-database >/dev/null 2>&1; then
        update-mime-database "$data/mime" >/dev/null 2>&1 || true
    fi
    [ ! -f "$data/icons/hicolor/icon-theme.cache" ] || touch "$data/icons/hicolor"
}

# A path as the Exec key of a desktop entry wants it: quoted, and then all backslashes doubled as in any value. Not every
# desktop reads %% in the path of a program as the standard has it, = it forbids there, and a value is one line.
in_exec() {
    case $1 in
    *[%=]* | *"
"*) refuse "No menu can start $1: its path may not hold %, = or a line break" ;;
    esac
    printf '"%s"' "$(printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g')"
}

install_for_user() {
    here=$(cd "$(dirname "$0")" && pwd)
    [ -x "$here/bin/flokdesk" ] || refuse "$here/bin/flokdesk is missing: unpack the archive again"
    [ "$here" != "$program" ] || refuse "It is installed there already"
    for name in flokdesk flokdesk-sandbox; do
        is_ours "$commands/$name" || is_nothing "$commands/$name" || refuse "$commands/$name is in the way"
    done
    exec_path=$(in_exec "$program/bin/flokdesk")
    mkdir -p "$HOME/.local/opt" "$commands" "$data/applications" "$data/mime/packages" "$data/man/man1"
    # The version before stays until the new one is complete.
    rm -rf "$program.new"
    cp -R "$here" "$program.new"
    uninstall
    mv "$program.new" "$program"
    for name in flokdesk flokdesk-sandbox; do
        ln -s "$program/bin/$name" "$commands/$name"
        cp "$program/share/man/man1/$name.1.gz" "$data/man/man1/"
    done
    (cd "$program/share/icons/hicolor" && find . -type f) | while IFS= read -r icon; do
        mkdir -p "$data/icons/hicolor/$(dirname "$icon")"
        cp "$program/share/icons/hicolor/$icon" "$data/icons/hicolor/$icon"
    done
    # The menu does not know ~/.local/bin. What & \ and | are to sed, they are not to be here.
    replacement=$(printf '%s' "$exec_path" | sed 's/[&\\|]/\\&/g')
    for file in "$entry" "$tables"; do
        sed "s|^Exec=flokdesk|Exec=$replacement|" "$program/share/applications/${file##*/}" >"$file"
    done
    cp "$program/share/mime/packages/$id.xml" "$kind"
}

case ${1:-} in
--user)
    install_for_user
    refresh
    printf '%s\n' "Flokdesk is in your menu, and as $commands/flokdesk."
    ;;
--uninstall)
    uninstall
    rm -rf "$program.new"
    forget_kinds
    refresh
    echo "Flokdesk is gone."
    for left in "$data/Flokdesk" "$state/flokdesk"; do
        [ ! -d "$left" ] || printf '%s\n' "Your data is still in $left."
    done
    ;;
*)
    echo "usage: ./install.sh --user | --uninstall" >&2
    exit 2
    ;;
esac
