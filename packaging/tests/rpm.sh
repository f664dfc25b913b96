#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The rpm from rpmlint to erase, in an empty root with a database of its own. There is no distribution
# with rpm here: dependencies are listed, not resolved, and the program runs on this system's Qt.
# usage (root): rpm.sh DIRECTORY
. "$(dirname "$0")/lib.sh"
in_own_mounts "$@"
rpm=$(realpath "$1"/flokdesk-*.rpm)
version=$(rpm -qp --queryformat '%{VERSION}' "$rpm")
release=$(rpm -qp --queryformat '%{RELEASE}' "$rpm")

say "rpmlint"
rpmlint --config "$tests/rpmlint.toml" "$rpm" >"$work/log" || { cat "$work/log"; fail "rpmlint"; }
grep -q " 0 errors, 0 warnings" "$work/log" || { cat "$work/log"; fail "rpmlint"; }

say "what it asks for and offers"
rpm -qp --requires "$rpm" >"$work/requires"
for needed in 'libsecret-1.so.0()(64bit)' ca-certificates 'libQt6Widgets.so.6()(64bit)' 'libQt6Svg.so.6()(64bit)' \
    'libqt6keychain.so.1()(64bit)' 'libcsv.so.3()(64bit)' 'libminizip.so.1()(64bit)' 'libexpat.so.1()(64bit)'; do
    grep -qxF "$needed" "$work/requires" || fail "does not ask for $needed"
done
rpm -qp --provides "$rpm" >"$work/provides"
grep -q '^flokdesk = ' "$work/provides" || fail "does not offer itself: $(cat "$work/provides")"
! grep -e simdjson -e xlsxwriter "$work/requires" "$work/provides" || fail "a private library shows"
for file in /usr/share/applications/$id.desktop /usr/share/applications/zz-$id.tables.desktop /usr/share/mime/packages/$id.xml; do
    grep -qxF "$file" <(rpm -qpl "$rpm") || fail "no $file"
done
grep -q flokdesk.1.gz <(rpm -qpl "$rpm") || fail "no man page"

# The same files under a lower number, made by rpmbuild from the tree of the package.
say "a version before"
mkdir -p "$work/tree" "$work/build"
(cd "$work/tree" && rpm2cpio "$rpm" | cpio -id --quiet)
cat >"$work/before.spec" <<SPEC
Name: flokdesk
Version: 0.0.1
Release: 1
Summary: A version before
License: GPL-3.0-or-later
%define __os_install_post %{nil}
%description
The version before.
%install
cp -a $work/tree/. %{buildroot}/
echo before >%{buildroot}/usr/share/doc/flokdesk/only-before
%files
/usr
SPEC
quietly rpmbuild -bb --define "_topdir $work/build" --define "_build_id_links none" "$work/before.spec"
before=$(realpath "$work"/build/RPMS/*/flokdesk-0.0.1-1.*.rpm)

root=$work/root
mkdir "$root"
# Debian's rpm advises against itself on each call.
of_root() {
    local status=0
    rpm --root "$root" "$@" 2>"$work/said-by-rpm" || status=$?
    grep -v -e 'rpm should not be used directly' -e '^$' "$work/said-by-rpm" >&2 || true
    return $status
}
quietly of_root --initdb
say "install"
quietly of_root --install --nodeps "$before"
[ "$(of_root -q flokdesk)" = "flokdesk-0.0.1-1.x86_64" ] || fail "installed: $(of_root -q flokdesk)"
say "upgrade"
quietly of_root --upgrade --nodeps "$rpm"
[ "$(of_root -q flokdesk)" = "flokdesk-$version-$release.x86_64" ] || fail "installed: $(of_root -q flokdesk)"
[ ! -e "$root/usr/share/doc/flokdesk/only-before" ] || fail "a file of the version before is left"
say "downgrade"
of_root --upgrade --nodeps "$before" >"$work/log" 2>&1 && fail "rpm downgraded"
grep -q "newer than" "$work/log" || fail "$(cat "$work/log")"
say "verify"
changed=$(of_root --verify --nodeps flokdesk) || fail "rpm --verify: $changed"
[ -z "$changed" ] || fail "$changed"

say "start"
open_display
mkdir -p "$work/home/run"
chmod 700 "$work/home/run"
make_bus
mkdir "$work/año nuevo"
"$tests/tables.py" "$work/año nuevo"
outside=(env -i HOME="$work/home" XDG_RUNTIME_DIR="$work/home/run" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "DISPLAY=$DISPLAY"
    DBUS_SESSION_BUS_ADDRESS="unix:path=$bus")
for program in flokdesk flokdesk-sandbox; do answers "$version" "${outside[@]}" "$root/usr/bin/$program"; done
for library in libsimdjson libxlsxwriter; do
    ldd "$root/usr/bin/flokdesk" | grep "$root/usr/bin/../lib/flokdesk/private/$library" >/dev/null || fail "not our $library"
done
opens_window "${outside[@]}" "$root/usr/bin/flokdesk"
opens_files "$work/año nuevo" "${outside[@]}" "$root/usr/bin/flokdesk"
sandbox_answers "${outside[@]}" "$root/usr/bin/flokdesk-sandbox"

say "erase"
quietly of_root --erase --nodeps flokdesk
left=$(cd "$root" && find . -ipath '*flokdesk*')
[ -z "$left" ] || fail "left over: $left"
