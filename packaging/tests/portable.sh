#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The portable archive in a new chroot that has what desktops have, but no Qt: what it needs of the C and
# C++ libraries, started where it was unpacked, installed with install.sh, upgraded, taken away, also for
# people with odd homes. Then the same tree as an AppDir and, with a stand-in for the runtime, as an AppImage.
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
    libdbus-1-3 libgssapi-krb5-2 libsecret-1-0 openssl ca-certificates fonts-dejavu-core xkb-data libglib2.0-bin
[ -z "$(find "$root/usr" -name 'libQt*')" ] || fail "there is a Qt in the chroot"
tar -xJf "$archive" -C "$home"
chown -R --reference="$home" "$home/$name"

# needs_at_most NAME VERSION: of what all files of the archive ask of the C or C++ library.
needs_at_most() {
    local highest
    highest=$(sed -n "s/^ .* $1_\([0-9.]*\)$/\1/p" "$work/needed" | sort -uV | tail -n 1)
    [ -n "$highest" ] || fail "nothing needs $1, which cannot be"
    say "needs $1 $highest"
    [ "$(printf '%s\n' "$highest" "$2" | sort -V | tail -n 1)" = "$2" ] || fail "needs $1 $highest, README.md says $2"
}

say "what it needs of the C and C++ libraries"
find "$home/$name" -type f -exec sh -c 'head -c 4 "$1" | grep -q ELF' sh {} \; -print0 >"$work/elf"
[ "$(tr -cd '\0' <"$work/elf" | wc -c)" -ge 20 ] || fail "there is no Qt in the archive"
xargs -0 objdump -p <"$work/elf" >"$work/needed"
! grep -E ' GLIBC_(PRIVATE|ABI_.*)$' "$work/needed" || fail "needs what only some have"
said=$(sed -n 's/.*(glibc \([0-9.]*\), GLIBCXX \([0-9.]*\)).*/\1 \2/p' "$tests/../README.md")
[ -n "$said" ] || fail "README.md does not say what it needs"
needs_at_most GLIBC "${said% *}"
needs_at_most GLIBCXX "${said#* }"

only_ours() {
    local foreign
    foreign=$(sed -n 's|.* \(/.*\.so[.0-9]*\)$|\1|p' "/proc/$1/maps" | sort -u |
        grep -E 'lib(Qt|icu|qxcb|qopenssl|qt6keychain|simdjson|sqlite3|csv|minizip|xlsxwriter)' | grep -v /lib/flokdesk/ || true)
    [ -z "$foreign" ] || fail "not from the archive: $foreign"
    grep -q '/lib/flokdesk/plugins/platforms/libqxcb.so' "/proc/$1/maps" || fail "another platform plug-in"
}
while_open=only_ours

say "where it was unpacked"
for program in flokdesk flokdesk-sandbox; do answers "$version" "${as_tester[@]}" "$name/bin/$program"; done
opens_window "${as_tester[@]}" "$name/bin/flokdesk"
opens_files "$tables" "${as_tester[@]}" "$name/bin/flokdesk"
sandbox_answers "${as_tester[@]}" "$name/bin/flokdesk-sandbox"

say "install.sh --user"
# The demo tenant's requests are counted nowhere; those of profiles are, here.
"${as_tester[@]}" mkdir -p .local/state/flokdesk
"${as_tester[@]}" touch .local/state/flokdesk/budget.db
before=$(cd "$home" && find .local -not -path '*/Flokdesk*' | sort)
installed=$home/.local/opt/flokdesk
quietly "${as_tester[@]}" "$name/install.sh" --user
for entry in "$id" "zz-$id.tables"; do
    desktop-file-validate "$home/.local/share/applications/$entry.desktop" || fail "desktop file"
done
[ -e "$home/.local/share/mime/packages/$id.xml" ] || fail "the kind of change files is unknown"
started_by_menu=$(sed -n 's/^Exec="\(.*\)" %F$/\1/p' "$home/.local/share/applications/$id.desktop")
[ "$started_by_menu" = /home/tester/.local/opt/flokdesk/bin/flokdesk ] || fail "the menu starts $started_by_menu"
[ "$(find "$home/.local/share/icons" -name "$id.*" | wc -l)" -eq 10 ] || fail "icons"
opens_window "${as_tester[@]}" "$started_by_menu"
opens_window "${as_tester[@]}" .local/bin/flokdesk
opens_in_spanish .local/bin/flokdesk

say "somebody's own program is in the way"
own=$home/.local/bin/flokdesk
refuses() {
    ! "${as_tester[@]}" "$@" >"$work/log" 2>&1 || fail "$* went through"
    grep -q "$said" "$work/log" || { cat "$work/log"; fail "$* says something else"; }
}
said="/home/tester/.local/bin/flokdesk is in the way"
for in_the_way in "ln -s /home/tester/built/flokdesk" "ln -s /usr/bin/env" touch; do
    rm "$own"
    # shellcheck disable=SC2086 # a command of several words
    "${as_tester[@]}" $in_the_way .local/bin/flokdesk
    refuses "$name/install.sh" --user
    [ -x "$installed/bin/flokdesk" ] || fail "refusing took the version before"
    [ -L "$own" ] || [ -f "$own" ] || fail "refusing took $in_the_way"
done
rm "$own"
"${as_tester[@]}" ln -s /home/tester/built/flokdesk .local/bin/flokdesk
quietly "${as_tester[@]}" .local/opt/flokdesk/install.sh --uninstall
[ "$(readlink "$own")" = /home/tester/built/flokdesk ] || fail "uninstalling took somebody's own link"
[ ! -L "$home/.local/bin/flokdesk-sandbox" ] || fail "uninstalling left our link"
rm "$own"
quietly "${as_tester[@]}" "$name/install.sh" --user

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
for kept in .local/share/Flokdesk .local/state/flokdesk; do
    [ -n "$(ls "$home/$kept")" ] || fail "uninstalling took the person's data: $kept"
    grep -qF "/home/tester/$kept" "$work/log" || fail "it does not say that $kept is left: $(cat "$work/log")"
done
after=$(cd "$home" && find .local -not -path '*/Flokdesk*' -not -type d | sort)
left=$(comm -13 <(echo "$before") <(echo "$after"))
[ -z "$left" ] || fail "left over: $left"

# as_person HOME: makes $person one who lives there.
as_person() {
    person=("${as_tester[@]}" HOME="$1")
    "${as_tester[@]}" mkdir -p "$1"
}
entry=.local/share/applications/$id.desktop

say "a home with a blank and an &"
tar -xJf "$archive" -C "$home"
chown -R --reference="$home" "$home/$name"
lives="/home/tester/R & D"
as_person "$lives"
quietly "${person[@]}" "$name/install.sh" --user
desktop-file-validate "$root$lives/$entry" || fail "desktop file"
started_by_menu=$(sed -n 's/^Exec="\(.*\)" %F$/\1/p' "$root$lives/$entry")
[ "$started_by_menu" = "$lives/.local/opt/flokdesk/bin/flokdesk" ] || fail "the menu starts $started_by_menu"
opens_window "${person[@]}" "$started_by_menu"
opens_window "${person[@]}" "$lives/.local/bin/flokdesk"
quietly "${person[@]}" "$lives/.local/opt/flokdesk/install.sh" --uninstall

# A program that only says by which path it was started, because it is about what menus make of the entry.
say "homes with all that means something to a shell, to sed or in a desktop entry"
printf '#!/bin/sh\nprintf "%%s, %%s" "$0" "$*" >"$HOME/started.new"\nmv "$HOME/started.new" "$HOME/started"\n' >"$home/$name/bin/flokdesk"
for lives in '/home/tester/a|b' '/home/tester/$HOME `id` $(id)' "/home/tester/it's \"so\"" '/home/tester/\1\s\\' \
    '/home/tester/ñ #;<>*?~' '/home/tester/"'; do
    as_person "$lives"
    quietly "${person[@]}" "$name/install.sh" --user
    desktop-file-validate "$root$lives/$entry" || fail "desktop file"
    quietly "${person[@]}" gio launch "$lives/$entry"
    until_true test -e "$root$lives/started" || fail "the menu starts nothing for $lives: $(grep ^Exec "$root$lives/$entry")"
    [ "$(cat "$root$lives/started")" = "$lives/.local/opt/flokdesk/bin/flokdesk, " ] || fail "the menu starts $(cat "$root$lives/started")"
    [ "$(grep -c '^Exec=".*" --demo$' "$root$lives/$entry")" -eq 1 ] || fail "the menu does not open the demo tenant"
    quietly "${person[@]}" "$name/install.sh" --uninstall
    left=$(cd "$root$lives" && find . ! -type d ! -name started)
    [ -z "$left" ] || fail "left over: $left"
done
said="its path may not hold"
for lives in '/home/tester/100 %' '/home/tester/a=b' $'/home/tester/two\nlines'; do
    as_person "$lives"
    refuses HOME="$lives" "$name/install.sh" --user
    left=$(cd "$root$lives" && find . -mindepth 1)
    [ -z "$left" ] || fail "refusing left $left"
done
rm -r "${home:?}/$name"

say "AppDir"
"$tests/../linux/appimage.sh" "$archive" "$work/image" >"$work/log" 2>&1 || { cat "$work/log"; fail "appimage.sh"; }
quietly appstreamcli validate-tree --no-net "$work/image/Flokdesk.AppDir"
cp -a "$work/image/Flokdesk.AppDir" "$home/"
answers "$version" "${as_tester[@]}" Flokdesk.AppDir/AppRun
opens_window "${as_tester[@]}" Flokdesk.AppDir/AppRun
opens_files "$tables" "${as_tester[@]}" Flokdesk.AppDir/AppRun
# The runtime gives the name by which the image was started, e.g. that of a link, in ARGV0.
as_sandbox=("${as_tester[@]}" ARGV0=/home/tester/bin/flokdesk-sandbox Flokdesk.AppDir/AppRun)
answers "$version" "${as_sandbox[@]}"
[[ $("${as_sandbox[@]}" --version) == flokdesk-sandbox\ * ]] || fail "AppRun does not heed ARGV0"
[[ $("${as_tester[@]}" ARGV0=./Flokdesk.AppImage Flokdesk.AppDir/AppRun --version) == Flokdesk\ * ]] || fail "AppRun starts another program"
sandbox_answers "${as_sandbox[@]}"

say "AppImage around a stand-in for the runtime"
cp /usr/bin/true "$work/runtime"
"$tests/../linux/appimage.sh" "$archive" "$work/image" "$work/runtime" >"$work/log" 2>&1 || { cat "$work/log"; fail "appimage.sh"; }
image=$(echo "$work"/image/*.AppImage)
[ -x "$image" ] || fail "the image cannot be executed"
unsquashfs -quiet -no-progress -offset "$(stat -c %s "$work/runtime")" -dest "$work/unpacked" "$image" >/dev/null
diff -r --no-dereference "$work/unpacked" "$work/image/Flokdesk.AppDir" || fail "the image holds something else"
