#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The deb from lintian to purge, in a new chroot of Debian. usage (root): deb.sh bookworm|trixie DIRECTORY
. "$(dirname "$0")/lib.sh"
in_own_mounts "$@"
suite=$1
deb=$(realpath "$2"/flokdesk_*_amd64.deb)
full=$(dpkg-deb --field "$deb" Version)
version=${full%-*}

say "lintian"
lintian --allow-root --display-info --fail-on error,warning,info "$deb" || fail "lintian"

# The same files under a lower number: a first version has none before it.
say "a version before"
dpkg-deb --raw-extract "$deb" "$work/before"
sed -i 's/^Version: .*/Version: 0.0.1-1/' "$work/before/DEBIAN/control"
echo before >"$work/before/usr/share/doc/flokdesk/only-before"
chmod 644 "$work/before/usr/share/doc/flokdesk/only-before"
dpkg-deb --root-owner-group --build "$work/before" "$work/before.deb" >/dev/null

open_display
fresh_chroot "$suite"
cp "$deb" "$root/root/now.deb"
cp "$work/before.deb" "$root/root/before.deb"
installed() { "${inside[@]}" dpkg-query -W -f '${Status} ${Version}' flokdesk 2>/dev/null; }
files_of() { (cd "$root" && find etc usr var/lib/flokdesk opt srv -ipath '*flokdesk*' 2>/dev/null) | sort; }

say "install $(sed 's/^PRETTY_NAME=//p;d' "$root/etc/os-release")"
install_there /root/before.deb
[ "$(installed)" = "install ok installed 0.0.1-1" ] || fail "installed: $(installed)"
for program in flokdesk flokdesk-sandbox; do
    "${inside[@]}" ldd "/usr/bin/$program" >"$work/libraries" || fail "ldd $program"
    ! grep "not found" "$work/libraries" || fail "$program misses a library"
    answers "$version" "${as_tester[@]}" "$program"
done
for library in libsimdjson libxlsxwriter; do
    [ "$("${inside[@]}" ldd /usr/bin/flokdesk | grep -c "/usr/bin/../lib/flokdesk/private/$library")" = 1 ] || fail "not our $library"
done
"${inside[@]}" ldconfig -p | grep libsecret-1.so.0 >/dev/null || fail "no libsecret for QtKeychain to open"
opens_window "${as_tester[@]}" flokdesk
opens_in_spanish flokdesk
opens_files "$tables" "${as_tester[@]}" flokdesk
sandbox_answers "${as_tester[@]}" flokdesk-sandbox

say "upgrade"
install_there /root/now.deb
[ "$(installed)" = "install ok installed $full" ] || fail "installed: $(installed)"
[ ! -e "$root/usr/share/doc/flokdesk/only-before" ] || fail "a file of the version before is left"
opens_window "${as_tester[@]}" flokdesk

say "downgrade"
"${inside[@]}" apt-get install -y -qq /root/before.deb >"$work/log" 2>&1 && fail "apt-get downgraded"
grep -q "downgraded" "$work/log" || fail "$(cat "$work/log")"
[ "$(installed)" = "install ok installed $full" ] || fail "installed: $(installed)"

say "verify, remove, purge"
changed=$("${inside[@]}" dpkg --verify flokdesk) || fail "dpkg --verify: $changed"
[ -z "$changed" ] || fail "$changed"
[ -n "$(files_of)" ] || fail "no file of ours is found"
install_there desktop-file-utils appstream shared-mime-info libglib2.0-bin
for entry in "$id" "zz-$id.tables"; do
    quietly "${inside[@]}" desktop-file-validate "/usr/share/applications/$entry.desktop"
done
"${as_tester[@]}" sh -c 'echo {} >plan.flokdesk' # an empty file is of a kind of its own
"${as_tester[@]}" gio info -a standard::content-type plan.flokdesk | grep application/vnd.flokdesk.changes+json >/dev/null ||
    fail "change files are of no kind"
"${as_tester[@]}" gio mime application/vnd.flokdesk.changes+json | grep -F "$id.desktop" >/dev/null || fail "change files open with nothing"
"${as_tester[@]}" gio mime text/csv | grep -F "zz-$id.tables.desktop" >/dev/null || fail "tables cannot be opened"
quietly "${inside[@]}" appstreamcli validate --no-net "/usr/share/metainfo/$id.metainfo.xml"
for end in remove purge; do
    quietly "${inside[@]}" apt-get "$end" -y -qq flokdesk
    ! installed || fail "still there after $end: $(installed)"
    [ -z "$(files_of)" ] || fail "left over after $end: $(files_of)"
    [ -e "$home/.local/share/Flokdesk" ] || fail "$end took the person's data"
    [ $end = purge ] || install_there /root/now.deb
done
