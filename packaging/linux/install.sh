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
entry=$data/applications/$id.desktop

uninstall() {
    rm -rf "$program"
    for name in flokdesk flokdesk-sandbox; do
        # A file of that name that is no link is not ours.
        [ ! -L "$commands/$name" ] || rm -f "$commands/$name"
        rm -f "$data/man/man1/$name.1.gz"
    done
    rm -f "$entry" "$data"/icons/hicolor/*/apps/"$id".png "$data"/icons/hicolor/*/apps/"$id".svg
}

refresh() {
    # Desktops that have these read their caches only; the others read the files.
    command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$data/applications" || true
    [ ! -f "$data/icons/hicolor/icon-theme.cache" ] || touch "$data/icons/hicolor"
}

install_for_user() {
    here=$(cd "$(dirname "$0")" && pwd)
    [ -x "$here/bin/flokdesk" ] || { echo "$here/bin/flokdesk is missing: unpack the archive again" >&2; exit 1; }
    [ "$here" != "$program" ] || { echo "It is installed there already" >&2; exit 1; }
    for name in flokdesk flokdesk-sandbox; do
        [ -L "$commands/$name" ] || [ ! -e "$commands/$name" ] || { echo "$commands/$name is in the way" >&2; exit 1; }
    done
    mkdir -p "$HOME/.local/opt" "$commands" "$data/applications" "$data/man/man1"
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
    # The menu does not know ~/.local/bin, and the path may hold blanks.
    sed "s|^Exec=flokdesk|Exec=\"$program/bin/flokdesk\"|" "$program/share/applications/$id.desktop" >"$entry"
}

case ${1:-} in
--user)
    install_for_user
    refresh
    echo "Flokdesk is in your menu, and as $commands/flokdesk."
    ;;
--uninstall)
    uninstall
    rm -rf "$program.new"
    refresh
    echo "Flokdesk is gone. Your data is still in $data/Flokdesk."
    ;;
*)
    echo "usage: ./install.sh --user | --uninstall" >&2
    exit 2
    ;;
esac
