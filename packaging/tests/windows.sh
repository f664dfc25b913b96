#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The packages for Windows under Wine, in a Windows of their own: setup.exe for one person and for everyone, the msi, the
# zip, the key store, and signatures with a certificate made here. usage: windows.sh BUILD DIRECTORY
. "$(dirname "$0")/lib.sh"
build=$1 packages=$2
skip() { echo "skipped: $*"; exit 77; }
wine=$(command -v /usr/lib/wine/wine64 || command -v wine64) || skip "no Wine for 64 bits: packaging/debian-packages.sh windows"
wineserver=$(command -v /usr/lib/wine/wineserver64 || command -v wineserver)
[ -e "$build/tst_keychainstore.exe" ] && compgen -G "$packages/flokdesk-*-setup.exe" >/dev/null ||
    skip "no packages for Windows: FLOKDESK_WINDOWS=DIRECTORY cmake --workflow --preset windows-cross"
build=$(realpath "$build") packages=$(realpath "$packages")
cached() { sed -n "s/^$1:.*=//p" "$build/CMakeCache.txt"; }
version=$(cached CMAKE_PROJECT_VERSION)
qt=$(cached FLOKDESK_WINDOWS)
name=flokdesk-$version-windows-x86_64
setup=$packages/$name-setup.exe
for part in "$build"/flokdesk{,-sandbox}.exe "$tests"/../windows/*.{nsi,cmake,in,manifest,ico,bmp}; do
    [ ! "$part" -nt "$setup" ] ||
        fail "$(realpath "$part") is newer than $setup: FLOKDESK_WINDOWS=$qt cmake --workflow --preset windows-cross"
done
make_work

wm_class=flokdesk.exe
somebody_else=S-1-5-21-1-2-3-1001
key='Software\Microsoft\Windows\CurrentVersion\Uninstall\Flokdesk'
declare -A refused=([old_windows]=1150 [not_elevated]=740 [of_another]=1605 [in_use]=32 [newer_is_there]=1638
    [msi_is_there]=1638 [msi_failed]=1603)

# Wine says nothing itself, so that each line of standard error is one of ours; Qt would write to a debugger.
export HOME=$work/home WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all QT_FORCE_STDERR_LOGGING=1
export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=" LC_ALL=C.UTF-8 LOCPATH=$work
export XDG_RUNTIME_DIR=$work/run
unset LANGUAGE
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
mkdir "$work/año"
"$tests/tables.py" "$work/año"
windows=$WINEPREFIX/drive_c
user=$windows/users/$(id -un)
for_one=$user/AppData/Local/Programs/Flokdesk
for_all="$windows/Program Files/Flokdesk"
data=$user/AppData/Local/Flokdesk
menu_of_one="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Flokdesk.lnk"
menu_of_all="$windows/ProgramData/Microsoft/Windows/Start Menu/Programs/Flokdesk.lnk"

end_windows() { "$wineserver" -k 2>/dev/null; }
at_end=end_windows

in_windows() { "$wine" winepath -w "$1" | tr -d '\r'; }
registered() { "$wine" reg query "$1\\$key" /v "$2" 2>/dev/null | sed -n "s/^ *$2 *REG_[A-Z]* *//p" | tr -d '\r'; }
# A process of Linux ends with the lowest byte of what one of Windows ends with.
ends_with() {
    local code=$(($1 % 256)) status=0
    shift
    "$@" >"$work/log" 2>&1 || status=$?
    [ $status -eq $code ] || { cat "$work/log"; fail "$* ended with $status instead of $code"; }
}
# The sockets of Wine belong to its server.
listening_port() {
    local port process
    while read -r port process; do
        ! grep -qz "^WINEPREFIX=$WINEPREFIX$" "/proc/$process/environ" || { echo "$port"; return; }
    done < <(ss -ltnpH | sed -n 's/.*127\.0\.0\.1:\([0-9]*\) .*"wineserver[^,]*,pid=\([0-9]*\),.*/\1 \2/p')
    return 1
}
gone() { [ ! -e "$1" ]; }
# What is there of Flokdesk but data: files, and keys of the registry, which Wine writes to files at its end.
settle() { "$wineserver" -w; }
traces() {
    settle
    (cd "$windows" && find . -ipath '*flokdesk*' -not -path "*/Local/Flokdesk*" -not -path '*/Temp/*')
    grep -ia flokdesk "$WINEPREFIX"/{system,user,userdef}.reg | grep -v 'org.flokdesk.'
}
no_traces() { local left; left=$(traces || true); [ -z "$left" ] || fail "left over: $left"; }
uninstall() { # DIRECTORY SWITCH...: silently; the uninstaller goes on in a copy of itself
    quietly "$wine" "$1/Uninstall.exe" /S "${@:2}"
    until_true gone "$1" || fail "left over: $(find "$1")"
    settle
}
brings_its_own() { # PROCESS: every library that is not of Windows comes from beside the program
    local foreign
    foreign=$(sed -n 's|.* \(/.*[.]dll\)$|\1|p' "/proc/$1/maps" | sort -u | grep -v -e '/wine/x86_64-windows/' -e "^$place/" || true)
    [ -z "$foreign" ] || fail "not from the package: $foreign"
    grep -q "$place/platforms/qwindows.dll" "/proc/$1/maps" || fail "another platform plug-in"
    "$wine" reg query 'HKCU\Software\Flokdesk.Session' >/dev/null 2>&1 || fail "no mark of this start of the machine"
    [ -z "${while_running:-}" ] || $while_running
}
while_open=brings_its_own
works() { # DIRECTORY: both programs
    place=$1
    for program in flokdesk flokdesk-sandbox; do answers "$version" in_unix_lines "$place/$program.exe"; done
    opens_window "$wine" "$place/flokdesk.exe"
    opens_files "Z:$work/año" "$wine" "$place/flokdesk.exe"
    tenant_answers "$wine" "$place/flokdesk-sandbox.exe"
}
in_unix_lines() { "$wine" "$@" | tr -d '\r'; }
tenant_answers() {
    local job status=0
    "$@" >"$work/output" 2>"$work/errors" &
    job=$!
    started+=($job)
    until_true grep -q baseUrl "$work/output" || { cat "$work/errors"; fail "flokdesk-sandbox does not start"; }
    status=$(curl -s -o "$work/answer" -w '%{http_code}' -X GET -H "X-Api-Key: $(greeting dataKey)" \
        -H "X-Username: $(greeting username)" -H 'Content-Type: application/json' -d '{"databaseName":"Proveedores"}' \
        "$(greeting baseUrl)/v2/database/records")
    [ "$status" = 200 ] || fail "flokdesk-sandbox answers $status: $(cat "$work/answer")"
    say "flokdesk-sandbox answers 200 with $(stat -c %s "$work/answer") bytes"
    kill $job
    wait $job || true # Windows has no way to ask a program without a window to end
    no_errors flokdesk-sandbox
}

account() { "$wine" reg query HKU | sed -n 's/.*\\\(S-1-5-21-[-0-9]*\)\r*$/\1/p'; }
keys() { settle; grep -ac '^\[.*org.flokdesk.Flokdesk/' "$WINEPREFIX/user.reg"; }
is_titled() { xdotool search --onlyvisible --name "$1"; }
no_titled() { ! is_titled "$1"; }
manage_windows() { # or no window is active once another closes
    openbox >/dev/null 2>&1 &
    manager=$!
    started+=($manager)
}
picture() { [ -z "${FLOKDESK_PICTURES:-}" ] || import -silent -window root "$FLOKDESK_PICTURES/windows-$SECONDS.png"; }
# accept_until COMMAND...: presses the button that Enter presses on each page, until that succeeds.
accept_until() {
    local page=0
    until "$@" >/dev/null 2>&1; do
        [ $page -lt 30 ] || fail "the pages do not end"
        page=$((page + 1))
        picture
        xdotool key Return
        sleep 1
    done
}

# pack DIRECTORY VERSION: what setup.exe and its kin were before, and one more file.
pack() {
    mkdir -p "$work/more"
    echo before >"$work/more/only-before.txt"
    cpack --config "$build/CPackConfig.cmake" -R "$2" -B "$1" -D "CPACK_INSTALLED_DIRECTORIES=$work/more;/" >"$work/log" 2>&1 ||
        { cat "$work/log"; fail "cpack"; }
}

say "SHA256SUMS"
(cd "$packages" && grep windows SHA256SUMS | sha256sum --check --strict) || fail "SHA256SUMS"

say "the version before, signed with a certificate made here"
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/signer.key" -out "$work/signer.pem" -days 2 -subj "/CN=Flokdesk test" \
    -addext extendedKeyUsage=codeSigning -addext keyUsage=digitalSignature 2>/dev/null
openssl pkcs12 -export -inkey "$work/signer.key" -in "$work/signer.pem" -out "$work/signer.p12" -passout pass:secret
FLOKDESK_SIGN_PKCS12=$work/signer.p12 FLOKDESK_SIGN_PASSWORD=secret pack "$work/before" 0.0.1
before=$work/before/$name
unzip -q "$before.zip" -d "$work/before"
is_signed() {
    osslsigncode verify -CAfile "$work/signer.pem" -in "$1" >"$work/log" 2>&1 || { cat "$work/log"; fail "$1 is not signed"; }
    say "signed by $(sed -n 's/.*Subject: *//p' "$work/log" | sort -u): $(basename "$1")"
}
for signed in "$before"{-setup.exe,.msi,/flokdesk.exe,/flokdesk-sandbox.exe}; do is_signed "$signed"; done

say "a new $("$wine" --version)"
open_display
quietly "$wine" wineboot --init
settle
no_traces
ends_with "${refused[old_windows]}" "$wine" "$setup" /S # as Windows 7
no_traces
quietly "$wine" winecfg -v win10

say "setup.exe and Uninstall.exe by their pages, in a Spanish Windows"
localedef -i es_ES -f UTF-8 "$work/es_ES.UTF-8" || fail "localedef"
manage_windows
LC_ALL=es_ES.UTF-8 "$wine" "$setup" >"$work/log" 2>&1 &
pages=$!
started+=($pages)
until_true is_titled '^Instalación de Flokdesk$' || fail "no page of setup.exe"
accept_until ended $pages
[ "$(registered HKCU DisplayVersion)" = "$version" ] || fail "registered: $(registered HKCU DisplayVersion)"
until_true is_titled '^Flokdesk$' || fail "the last page does not start the program"
until_true has_colours 20 || fail "nothing is drawn in the window"
xdotool windowfocus --sync "$(is_titled '^Flokdesk$' | tail -n 1)" key ctrl+q
until_true no_titled '^Flokdesk$' || fail "the program does not end"
settle
LC_ALL=es_ES.UTF-8 quietly "$wine" "$for_one/Uninstall.exe"
until_true is_titled '^Desinstalación de Flokdesk' || fail "no page of Uninstall.exe"
accept_until no_titled '^Desinstalación de Flokdesk'
no_traces
[ -e "$data/journal.db" ] || fail "the data are gone"
kill $manager
wait $manager || true # ends as killed

say "setup.exe /S: for one person, over the version before"
quietly "$wine" "$before-setup.exe" /S
is_signed "$for_one/Uninstall.exe"
[ "$(registered HKCU DisplayVersion)" = 0.0.1 ] || fail "registered: $(registered HKCU DisplayVersion)"
[ -e "$for_one/only-before.txt" ] || fail "not the version before"
quietly "$wine" "$setup" /S
[ "$(registered HKCU DisplayVersion)" = "$version" ] || fail "registered: $(registered HKCU DisplayVersion)"
[ ! -e "$for_one/only-before.txt" ] || fail "a file of the version before is left"
[ -e "$menu_of_one" ] || fail "no entry in the menu"
classes='HKCU\Software\Classes'
class() { "$wine" reg query "$classes\\$1" /ve 2>/dev/null | sed -n 's/^ *(Default) *REG_SZ *//p' | tr -d '\r'; }
for extension in csv xlsx ods; do
    "$wine" reg query "$classes\\.$extension\\OpenWithProgids" /v Flokdesk.Table >/dev/null 2>&1 || fail "not offered for .$extension"
    [ -z "$(class ".$extension")" ] || fail "took .$extension from other programs"
done
[ "$(class .flokdesk)" = Flokdesk.Changes ] || fail "change files are of no kind"
[ "$(class 'Flokdesk.Changes\shell\open\command')" = "\"$(in_windows "$for_one")\\flokdesk.exe\" \"%1\"" ] ||
    fail "change files open with $(class 'Flokdesk.Changes\shell\open\command')"
while_running="ends_with ${refused[in_use]} $wine $setup /S"
works "$for_one"
while_running=
ends_with "${refused[newer_is_there]}" "$wine" "$before-setup.exe" /S
[ "$(registered HKCU DisplayVersion)" = "$version" ] || fail "downgraded"

say "in Spanish"
speaks_spanish() { grep -q '^Flokdesk: programa no oficial' "$work/output"; }
in_unix_lines "$for_one/flokdesk.exe" --language es --help >"$work/output" 2>"$work/errors"
speaks_spanish || fail "--language es: $(cat "$work/output")"
LC_ALL=es_ES.UTF-8 in_unix_lines "$for_one/flokdesk.exe" --help >"$work/output" 2>>"$work/errors"
speaks_spanish || fail "in a Spanish Windows: $(cat "$work/output")"
no_errors "--help in Spanish"
company="Organización DEMO" opens_window "$wine" "$for_one/flokdesk.exe" --language es

say "a profile made in the window, by keyboard"
manage_windows
"$wine" "$for_one/flokdesk-sandbox.exe" --log "Z:$work/asked" >"$work/output" 2>"$work/errors" &
tenant=$!
started+=($tenant)
until_true grep -q baseUrl "$work/output" || fail "flokdesk-sandbox does not start"
# opens TITLE: starts the program and waits for that window.
opens() {
    "$wine" "$for_one/flokdesk.exe" >"$work/said" 2>>"$work/errors" &
    program=$!
    started+=($program)
    until_true is_titled "$1" || { cat "$work/errors"; fail "no window called $1"; }
    xdotool windowfocus "$(is_titled "$1" | tail -n 1)"
    sleep 2
}
ends() {
    xdotool key ctrl+q
    until_true ended $program || fail "the program does not end"
}
lists() { grep -q '"status":200.*"operation":"listRecords"' "$work/asked"; }
opens '^Flokdesk$'
xdotool key alt+f Return
until_true is_titled '^Connect to Flokzu$' || fail "no dialog for a profile"
sleep 1
for word in Acme "$(greeting baseUrl)" "$(greeting username)" "$(greeting dataKey)" "$(greeting userKey)"; do
    xdotool key ctrl+a type --delay 15 "$word"
    xdotool key Tab
done
xdotool key Return
until_true is_titled '^Acme .*Flokdesk$' || fail "the profile did not open"
ends
opens '^Acme .*Flokdesk$' # with the keys that it kept
xdotool key ctrl+2 type --delay 15 Proveedores
xdotool key Return
until_true lists || fail "nothing was read with the keys"
ends
no_errors "the program"
kill $tenant $manager
wait $tenant $manager || true # as in tenant_answers
settle
for secret in dataKey userKey; do
    ! grep -qra "$(greeting $secret)" "$windows/users" "$WINEPREFIX"/*.reg || fail "the $secret can be read in a file"
done

say "the key store"
FLOKDESK_KEYCHAIN=unlocked WINEPATH="Z:$qt/bin;Z:$for_one" "$wine" "$build/tst_keychainstore.exe" -o "Z:$work/keys.txt,txt" ||
    { cat "$work/keys.txt"; fail "tst_keychainstore"; }
grep -e '^PASS' -e '^SKIP' -e '^Totals' "$work/keys.txt"
grep -q '^PASS.*keepsAKey' "$work/keys.txt" || fail "keeps no key"
settle
grep -qa 'org.flokdesk.Test/a1/data' "$WINEPREFIX/user.reg" || fail "no key in the store"
! grep -ra canary-key "$windows/users" "$WINEPREFIX"/*.reg || fail "a key can be read in a file"

say "setup.exe for everyone, as an administrator who is another account, into a directory chosen by the button"
manage_windows
"$wine" "$setup" /AllUsers "/For=$somebody_else" >"$work/log" 2>&1 &
pages=$!
started+=($pages)
until_true is_titled '^Flokdesk Setup$' || fail "no page of setup.exe"
sleep 1
xdotool key Return
sleep 1
xdotool key alt+r # Browse...
until_true is_titled '^Browse for Folder$' || fail "nothing to choose a directory with"
sleep 1
xdotool key Down Down Down Right # of My Computer
sleep 1
xdotool key Down Return # C:
until_true no_titled '^Browse for Folder$' || fail "no directory is chosen"
picture
xdotool key alt+i # Install
sleep 1
accept_until ended $pages
[ "$(registered HKLM InstallLocation)" = 'C:\Flokdesk' ] || fail "installed in $(registered HKLM InstallLocation)"
timeout 30 "$wineserver" -w || fail "the last page started the program as another account"
kill $manager
wait $manager || true # ends as killed

say "Uninstall.exe of another account is refused, and that of everyone leaves the data to their accounts"
"$wine" reg export "HKCU\\$key" "Z:$work/mine.reg" >/dev/null
"$wine" reg delete "HKCU\\$key" /f >/dev/null # as another account sees it
ends_with "${refused[of_another]}" "$wine" "$for_one/Uninstall.exe" /S "_?=$(in_windows "$for_one")"
[ -e "$for_one/flokdesk.exe" ] || fail "the program of another account is gone"
[ -e "$menu_of_one" ] || fail "the entry in the menu of another account is gone"
[ -e "$menu_of_all" ] && [ -n "$(registered HKLM DisplayVersion)" ] || fail "that of everyone is gone"
"$wine" reg import "Z:$work/mine.reg" >/dev/null 2>&1
uninstall "$windows/Flokdesk" /RemoveData "/For=$somebody_else"
[ -e "$data/journal.db" ] || fail "the data are gone"
[ "$(keys)" = 2 ] || fail "the keys are gone"
[ -e "$for_one/flokdesk.exe" ] && [ -n "$(registered HKCU DisplayVersion)" ] || fail "that of one person is gone"

say "Uninstall.exe /S keeps the data, /S /RemoveData takes them and the keys"
echo mine >"$for_one/mine.txt"
quietly "$wine" "$for_one/Uninstall.exe" /S
until_true gone "$for_one/Uninstall.exe"
settle
[ "$(ls "$for_one")" = mine.txt ] || fail "left beside a file of somebody else: $(ls "$for_one")"
rm -r "$for_one"
no_traces
[ -e "$data/journal.db" ] || fail "the data are gone"
[ "$(keys)" = 2 ] || fail "the keys are gone: $(grep -a org.flokdesk "$WINEPREFIX/user.reg")"
quietly "$wine" "$setup" /S
uninstall "$for_one" /RemoveData "/For=$(account)" # as if started again by the same account
no_traces
[ ! -e "$data" ] || fail "the data are still there"
[ "$(keys)" = 0 ] || fail "the keys are still there"
grep -qa 'org.flokdesk.Test/a1/data' "$WINEPREFIX/user.reg" || fail "keys of others are gone"

say "setup.exe /S /D= into a directory with any letter"
# Without a space, because Wine would put it in quotation marks, which NSIS does not want there.
elsewhere="$windows/Programas-ñ"
quietly "$wine" "$setup" /S '/D=C:\Programas-ñ\Flokdesk'
[ ! -e "$for_one" ] || fail "installed where it was not asked to"
works "$elsewhere/Flokdesk"
short=$("$wine" winepath -s 'C:\Programas-ñ\Flokdesk' | tr -d '\r')
[[ $short == *~* ]] || fail "no other spelling of the directory: $short"
quietly "$wine" "$elsewhere/Flokdesk/Uninstall.exe" /S "_?=$short" # in its place, where it cannot remove itself
[ "$(ls "$elsewhere/Flokdesk")" = Uninstall.exe ] || fail "left over: $(find "$elsewhere")"
rm -r "$elsewhere"
no_traces

say "setup.exe /AllUsers /D= by an account that is no administrator"
x86_64-w64-mingw32-g++-posix -municode -static -o "$work/limited.exe" "$tests/limited.cpp" || fail "limited.exe"
limited=("$wine" "$work/limited.exe" --)
ends_with "${refused[not_elevated]}" "${limited[@]}" "Z:$setup" /S /AllUsers
no_traces
# Wine starts programs as administrator without making them one, which must not go on for ever.
"${limited[@]}" "Z:$setup" /AllUsers '/D=C:\Elsewhere\Flokdesk' >"$work/log" 2>&1 &
started+=($!)
hands_on() { pgrep -f -- "$name-setup.exe /AllUsers /For=$(account) /D=C:.Elsewhere.Flokdesk\$"; }
until_true hands_on || fail "not started again as administrator with all that was said"
until_true is_titled '^Flokdesk Setup$' || fail "setup.exe does not say that there is no administrator"
picture
xdotool key Return
settle
no_traces
quietly "$wine" "$setup" /S /AllUsers "/For=$(account)" '/D=C:\Elsewhere\Flokdesk'
[ "$(registered HKLM InstallLocation)" = 'C:\Elsewhere\Flokdesk' ] || fail "installed in $(registered HKLM InstallLocation)"
ends_with "${refused[not_elevated]}" "${limited[@]}" 'C:\Elsewhere\Flokdesk\Uninstall.exe' /S '_?=C:\Elsewhere\Flokdesk'
[ -e "$windows/Elsewhere/Flokdesk/flokdesk.exe" ] || fail "uninstalled by an account that is no administrator"
uninstall "$windows/Elsewhere/Flokdesk"
rmdir "$windows/Elsewhere"
no_traces

say "setup.exe /S /AllUsers: for everyone, over the version before"
quietly "$wine" "$before-setup.exe" /S /AllUsers
quietly "$wine" "$setup" /S # stays where it was
[ "$(registered HKLM DisplayVersion)" = "$version" ] || fail "registered: $(registered HKLM DisplayVersion)"
[ -z "$(registered HKCU DisplayVersion)" ] || fail "installed for one person"
[ ! -e "$for_all/only-before.txt" ] || fail "a file of the version before is left"
[ -e "$menu_of_all" ] || fail "no entry in the menu"
works "$for_all"
ends_with "${refused[newer_is_there]}" "$wine" "$before-setup.exe" /S
ends_with "${refused[msi_failed]}" "$wine" msiexec /i "Z:$packages/$name.msi" /qn
[ -e "$for_all/Uninstall.exe" ] || fail "the msi took the place of setup.exe"
uninstall "$for_all"
no_traces

say "msiexec: install, upgrade, refused downgrade, uninstall"
quietly "$wine" msiexec /i "Z:$before.msi" /qn
[ -e "$for_all/only-before.txt" ] || fail "not the version before"
quietly "$wine" msiexec /i "Z:$packages/$name.msi" /qn
[ ! -e "$for_all/only-before.txt" ] || fail "a file of the version before is left"
[ -e "$menu_of_one" ] || fail "no entry in the menu" # where Wine puts that of everyone
works "$for_all"
ends_with "${refused[msi_failed]}" "$wine" msiexec /i "Z:$before.msi" /qn
ends_with "${refused[msi_is_there]}" "$wine" "$setup" /S /AllUsers
[ ! -e "$for_all/Uninstall.exe" ] || fail "setup.exe took the place of the msi"
quietly "$wine" msiexec /x "Z:$packages/$name.msi" /qn
settle
no_traces

say "zip"
mkdir "$windows/Programa ñ"
unzip -q "$packages/$name.zip" -d "$windows/Programa ñ"
works "$windows/Programa ñ/$name"
