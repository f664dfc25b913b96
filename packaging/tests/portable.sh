#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The portable archive in a new chroot that has what desktops have, but no Qt: started where it was
# unpacked, installed with install.sh, upgraded, taken away. Then the same tree as an AppDir and, with
# a stand-in for the runtime, as an AppImage.
# usage (root): portable.sh bookworm|trixie DIRECTORY
. "$(dirname "$0")/lib.sh"
in_own_mounts "$@"
suite=$1
archive=$(realpath "$2"/flokdesk-*-linux-*.tar.xz)
name=$(basename "$archive" .tar.xz)
version=$(sed 's/flokdesk-\(.*\)-linux-.*/\1/' <<<"$name")

open_display
fresh_chroot "$suite"
say "what every desktop has, in $(sed 's/^PRETTY_NAME=//p;d' "$root/etc/os-release")"
glib=libglib2.0-0
[ "$suite" = bookworm ] || glib=libglib2.0-0t64
install_there libegl1 libglx0 libopengl0 libx11-6 libx11-xcb1 libxcb1 libfontconfig1 libfreetype6 "$glib" \
    libdbus-1-3 libgssapi-krb5-2 libsecret-1-0 openssl ca-certificates fonts-dejavu-core xkb-data
[ -z "$(find "$root/usr" -name 'libQt*')" ] || fail "there is a Qt in the chroot"
tar -xJf "$archive" -C "$home"
chown -R --reference="$home" "$home/$name"

only_ours() {
    local foreign
    foreign=$(sed -n 's|.* \(/.*\.so[.0-9]*\)$|\1|p' "/proc/$1/maps" | sort -u |
        grep -E 'lib(Qt|icu|qxcb|qopenssl|qt6keychain|simdjson|sqlite3)' | grep -v /lib/flokdesk/ || true)
    [ -z "$foreign" ] || fail "not from the archive: $foreign"
    grep -q '/lib/flokdesk/plugins/platforms/libqxcb.so' "/proc/$1/maps" || fail "another platform plug-in"
}
while_open=only_ours

say "where it was unpacked"
for program in flokdesk flokdesk-sandbox; do answers "$version" "${as_tester[@]}" "$name/bin/$program"; done
opens_window "${as_tester[@]}" "$name/bin/flokdesk"
sandbox_answers "${as_tester[@]}" "$name/bin/flokdesk-sandbox"

say "install.sh --user"
before=$(cd "$home" && find .local -not -path '*/Flokdesk*' | sort)
installed=$home/.local/opt/flokdesk
quietly "${as_tester[@]}" "$name/install.sh" --user
desktop-file-validate "$home/.local/share/applications/$id.desktop" || fail "desktop file"
started_by_menu=$(sed -n 's/^Exec="\(.*\)"$/\1/p' "$home/.local/share/applications/$id.desktop")
[ "$started_by_menu" = /home/tester/.local/opt/flokdesk/bin/flokdesk ] || fail "the menu starts $started_by_menu"
[ "$(find "$home/.local/share/icons" -name "$id.*" | wc -l)" -eq 10 ] || fail "icons"
opens_window "${as_tester[@]}" "$started_by_menu"
opens_window "${as_tester[@]}" .local/bin/flokdesk
opens_in_spanish .local/bin/flokdesk

say "upgrade"
touch "$installed/only-before"
quietly "${as_tester[@]}" "$name/install.sh" --user
[ ! -e "$installed/only-before" ] || fail "a file of the version before is left"
rm -r "${home:?}/$name"
answers "$version" "${as_tester[@]}" .local/bin/flokdesk-sandbox
opens_window "${as_tester[@]}" .local/bin/flokdesk

say "install.sh --uninstall"
[ -d "$home/.local/share/Flokdesk" ] || fail "there is no data"
quietly "${as_tester[@]}" .local/opt/flokdesk/install.sh --uninstall
[ -d "$home/.local/share/Flokdesk" ] || fail "uninstalling took the person's data"
after=$(cd "$home" && find .local -not -path '*/Flokdesk*' -not -type d | sort)
left=$(comm -13 <(echo "$before") <(echo "$after"))
[ -z "$left" ] || fail "left over: $left"

say "AppDir"
"$tests/../linux/appimage.sh" "$archive" "$work/image" >"$work/log" 2>&1 || { cat "$work/log"; fail "appimage.sh"; }
quietly appstreamcli validate-tree --no-net "$work/image/Flokdesk.AppDir"
cp -a "$work/image/Flokdesk.AppDir" "$home/"
answers "$version" "${as_tester[@]}" Flokdesk.AppDir/AppRun
opens_window "${as_tester[@]}" Flokdesk.AppDir/AppRun

say "AppImage around a stand-in for the runtime"
cp /usr/bin/true "$work/runtime"
"$tests/../linux/appimage.sh" "$archive" "$work/image" "$work/runtime" >"$work/log" 2>&1 || { cat "$work/log"; fail "appimage.sh"; }
image=$(echo "$work"/image/*.AppImage)
[ -x "$image" ] || fail "the image cannot be executed"
unsquashfs -quiet -no-progress -offset "$(stat -c %s "$work/runtime")" -dest "$work/unpacked" "$image" >/dev/null
diff -r --no-dereference "$work/unpacked" "$work/image/Flokdesk.AppDir" || fail "the image holds something else"
