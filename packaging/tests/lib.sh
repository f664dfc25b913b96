# SPDX-License-Identifier: GPL-3.0-or-later
# Read by the tests of packages: chroots, a display, and the program looked at from outside.
# shellcheck shell=bash
set -euo pipefail
chroots=${FLOKDESK_CHROOTS:-/tmp/flokdesk-chroots}
mirror=${FLOKDESK_MIRROR:-http://deb.debian.org/debian}
tests=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
certificate=$tests/../../tests/data/tls/good.pem
id=org.flokdesk.Flokdesk

say() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# Mounts made after this are seen by this script only and end with it, however it ends.
in_own_mounts() {
    [ "$(id -u)" -eq 0 ] || { echo "needs root"; exit 77; }
    [ -n "${FLOKDESK_OWN_MOUNTS:-}" ] || FLOKDESK_OWN_MOUNTS=1 exec unshare --mount --propagation private "$0" "$@"
    make_work
}

# $work, which goes when the script ends, and with it whatever was added to $started.
make_work() {
    work=$(mktemp -d /tmp/flokdesk-package-test.XXXXXX)
    started=()
    trap end_all EXIT
}

end_all() {
    local status=$?
    local process
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    [ -z "${at_end:-}" ] || "$at_end" || true
    wait 2>/dev/null || true
    local mounted
    while read -r mounted; do umount -l "$mounted" 2>/dev/null || true; done < <(mounts_below "$work" | sort -r)
    [ -n "$(mounts_below "$work")" ] || rm -rf --one-file-system "$work"
    [ $status -eq 0 ] && echo "PASSED"
    exit $status
}

mounts_below() { awk -v below="$1/" 'index($5, below) == 1 { print $5 }' /proc/self/mountinfo; }

# fresh_chroot SUITE: after open_display; a new minimal Debian in $root, with a person called tester. The pristine one and
# the downloads are kept between runs.
fresh_chroot() {
    local suite=$1
    local base=$chroots/$suite
    mkdir -p "$chroots/archives/$suite/partial"
    if [ ! -e "$base/.complete" ]; then
        say "debootstrap $suite"
        rm -rf --one-file-system "$base"
        debootstrap --variant=minbase "$suite" "$base" "$mirror" >"$chroots/$suite.log" ||
            fail "debootstrap, see $chroots/$suite.log"
        touch "$base/.complete"
    fi
    root=$work/root
    cp -a "$base" "$root"
    mount --bind "$chroots/archives/$suite" "$root/var/cache/apt/archives"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mkdir -p "$root/tmp/.X11-unix"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    # Commands in front of others: root there, and a person who brings nothing but the display.
    inside=(chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root
        DEBIAN_FRONTEND=noninteractive)
    home=$root/home/tester
    as_tester=(chroot --userspec=tester:tester "$root" /usr/bin/env -i --chdir=/home/tester PATH=/usr/bin:/bin
        HOME=/home/tester LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/home/tester/run "DISPLAY=$DISPLAY"
        DBUS_SESSION_BUS_ADDRESS=unix:path=/tmp/flokdesk-bus/socket)
    "${inside[@]}" useradd --create-home tester
    make_bus
    mkdir "$root/tmp/flokdesk-bus"
    mount --bind "$work/bus" "$root/tmp/flokdesk-bus"
    tables="/home/tester/año nuevo"
    mkdir "$root$tables"
    "$tests/tables.py" "$root$tables"
    "${as_tester[@]}" mkdir -m 700 run
    install -m 644 "$certificate" "$home/server.pem"
    certificate=server.pem
    quietly "${inside[@]}" apt-get -qq update
}

install_there() { quietly "${inside[@]}" apt-get install -y -qq --no-install-recommends "$@"; }

quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log"; fail "$*"; }; }

# opens_in_spanish PROGRAM: in the chroot, made a system whose language that is.
opens_in_spanish() {
    say "where the system speaks Spanish"
    [ -e "$root/usr/share/i18n/locales/es_EC" ] || install_there locales
    quietly "${inside[@]}" localedef -i es_EC -f UTF-8 es_EC.UTF-8
    company="Organización DEMO" opens_window "${as_tester[@]}" env LC_ALL=es_EC.UTF-8 "$1"
}

# Starts an X server of its own; sets DISPLAY.
open_display() {
    local number
    Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$work/display" >"$work/xvfb.log" 2>&1 &
    started+=($!)
    for _ in $(seq 100); do
        number=$(cat "$work/display")
        [ -z "$number" ] || break
        sleep 0.1
    done
    [ -n "$number" ] || fail "Xvfb: $(cat "$work/xvfb.log")"
    export DISPLAY=:$number
}

# Repeats a command for up to 30 s until it succeeds.
until_true() {
    local end=$((SECONDS + 30))
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.2
    done
}

# A bus of its own for each start, so that nothing depends on what the machine has: first without any key store, then with one
# that is locked and would ask for its password. $bus is the socket; whoever starts the program names it in its environment.
make_bus() {
    bus=$work/bus/socket
    mkdir -p "$work/bus/services" "$work/bus/home/keyrings"
    chmod 755 "$work" "$work/bus"
    for store in none locked; do
        cat >"$work/bus/$store.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$bus</listen>
  $([ $store = none ] || echo "<servicedir>$work/bus/services</servicedir>")
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
    done
    cp /usr/share/dbus-1/services/org.gnome.keyring*Prompter.service "$work/bus/services/" 2>/dev/null ||
        fail "no window that asks for the password of a key ring: packaging/debian-packages.sh package"
}

# with_store none|locked: starts the bus, and behind it the key ring of nobody's, whose password is not told.
with_store() {
    rm -f "$bus"
    env -u DBUS_SESSION_BUS_ADDRESS HOME="$work/bus/home" dbus-daemon --config-file="$work/bus/$1.conf" --nofork --nosyslog 2>/dev/null &
    bus_process=$!
    started+=($bus_process)
    until_true test -S "$bus" || fail "no bus"
    chmod 777 "$bus"
    store_processes=()
    [ "$1" = locked ] || return 0
    local there=(env DBUS_SESSION_BUS_ADDRESS="unix:path=$bus" HOME="$work/bus/home" XDG_DATA_HOME="$work/bus/home" XDG_RUNTIME_DIR="$work/bus")
    # The first one makes the key ring with a password, the second one finds it locked.
    if [ ! -e "$work/bus/home/keyrings/login.keyring" ]; then
        printf secret | "${there[@]}" gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
        store_processes=($!)
        until_true test -e "$work/bus/home/keyrings/login.keyring" || fail "no key ring"
        kill "${store_processes[@]}"
        wait "${store_processes[@]}" 2>/dev/null || true
    fi
    "${there[@]}" gnome-keyring-daemon --foreground --components=secrets >/dev/null 2>&1 &
    store_processes=($!)
    started+=("${store_processes[@]}")
    until_true is_locked || fail "the key ring is not locked"
}
is_locked() {
    [[ $(DBUS_SESSION_BUS_ADDRESS="unix:path=$bus" gdbus call --session --dest org.freedesktop.secrets \
        --object-path /org/freedesktop/secrets/collection/login --method org.freedesktop.DBus.Properties.Get \
        org.freedesktop.Secret.Collection Locked) == *true* ]]
}
without_store() {
    kill "${store_processes[@]}" "$bus_process" 2>/dev/null || true
    wait "${store_processes[@]}" "$bus_process" 2>/dev/null || true
}

no_errors() { [ ! -s "$work/errors" ] || { cat "$work/errors"; fail "$1 wrote to its standard error"; }; }

# answers VERSION RUNNER... PROGRAM: --version and --help of a program.
answers() {
    local version=$1 said
    shift
    said=$("$@" --version 2>"$work/errors") || { cat "$work/errors"; fail "--version fails"; }
    no_errors "--version"
    [[ $said == *" $version" ]] || fail "--version says: $said"
    "$@" --help >"$work/help" 2>"$work/errors" || { cat "$work/errors"; fail "--help fails"; }
    no_errors "--help"
    grep -q -- --version "$work/help" || fail "--help says: $(cat "$work/help")"
    say "$said"
}

ended() { ! kill -0 "$1"; }
window_of() { xdotool search --onlyvisible --name "^${company:-DEMO organization} .*Flokdesk$"; }
listening_port() { ss -ltnpH | sed -n "s/.*127\.0\.0\.1:\([0-9]*\) .*pid=$1,.*/\1/p" | grep .; }
pid_of_window() { xdotool getwindowpid "$1"; }
has_colours() { [ "$(import -silent -window root png:- | identify -format %k png:-)" -gt "$1" ]; }

# opens_window RUNNER... PROGRAM: opens the demo tenant, looks at its window from outside, asks the
# tenant something, and closes the window with Ctrl+Q. Any line of standard error fails.
opens_window() {
    local store
    [ -n "${bus:-}" ] || { opens_window_once "$@"; return; }
    for store in none locked; do
        with_store $store
        say "key store: $store"
        opens_window_once "$@"
        without_store
    done
}

# The windows that can be seen, of whatever program.
windows_seen() {
    local window
    for window in $(xdotool search --onlyvisible --maxdepth 1 --name '.+' 2>/dev/null); do
        xdotool getwindowname "$window"
    done
}

opens_window_once() {
    local job window process port status=0
    "$@" --demo >"$work/output" 2>"$work/errors" &
    job=$!
    started+=($job)
    until_true window_of || { cat "$work/errors"; fail "no window"; }
    window=$(window_of | tail -n 1)
    xprop -id "$window" WM_CLASS | grep "\"${wm_class:-flokdesk}\"" >/dev/null || fail "$(xprop -id "$window" WM_CLASS)"
    process=$(pid_of_window "$window")
    until_true listening_port "$process" || fail "the demo tenant does not listen"
    port=$(listening_port "$process")
    # Without a key the tenant must refuse, in JSON, as the service does.
    status=$(curl -s -o "$work/answer" -w '%{http_code}' "http://127.0.0.1:$port/flokzuopenapi/api/v2/database/records")
    grep -q '"status":"ERROR"' "$work/answer" || fail "the demo tenant answers $status: $(cat "$work/answer")"
    say "window $window: $(xdotool getwindowname "$window"), $(xdotool getwindowgeometry "$window" | tail -n 1 | xargs); demo tenant on port $port answers $status"
    until_true has_colours 100 || fail "nothing is drawn in the window"
    [ -z "${while_open:-}" ] || "$while_open" "$process"
    [ -z "${FLOKDESK_PICTURES:-}" ] || import -silent -window root "$FLOKDESK_PICTURES/$(basename "$0" .sh)-$SECONDS.png"
    [ "$(windows_seen | wc -l)" -eq 1 ] || fail "another window: $(windows_seen)"
    xdotool windowfocus --sync "$window" key ctrl+q
    status=0
    until_true ended $job || fail "the program does not end"
    wait $job || status=$?
    [ $status -eq 0 ] || { cat "$work/errors"; fail "the program ended with $status"; }
    no_errors "the program"
    [ ! -s "$work/output" ] || fail "the program printed: $(cat "$work/output")"
}

# opens_files PLACE RUNNER... PROGRAM: opens a table of each kind in PLACE, as the program sees that directory, in the import of
# a database of the demo tenant, by the command line.
opens_files() {
    local place=$1 kind job status window asked="^Import into which database" shown="^tabla ñ[.]"
    shift
    [ -z "${bus:-}" ] || with_store none
    for kind in csv xlsx ods; do
        "$@" --demo "$place/tabla ñ.$kind" >"$work/output" 2>"$work/errors" &
        job=$!
        started+=($job)
        # Where a database is open, as it was at the last end, it is not asked for.
        until_true window_titled "$asked|$shown$kind" || { cat "$work/errors"; fail "nothing opens for $kind: $(windows_seen)"; }
        if window_titled "$asked" >/dev/null; then
            xdotool windowfocus --sync "$(window_titled "$asked" | tail -n 1)" type --delay 20 Suppliers
            until_true no_longer_titled "$asked" || fail "the question where to import $kind stays"
        fi
        until_true window_titled "$shown$kind" || fail "the import does not show $kind: $(windows_seen)"
        window=$(window_titled "$shown$kind" | tail -n 1)
        say "window $window: $(xdotool getwindowname "$window")"
        [ -z "${FLOKDESK_PICTURES:-}" ] || import -silent -window root "$FLOKDESK_PICTURES/$(basename "$0" .sh)-$kind-$SECONDS.png"
        xdotool windowfocus --sync "$window" key Escape
        until_true no_window_titled "^tabla ñ" || fail "the import of $kind does not close"
        xdotool windowfocus --sync "$(window_of | tail -n 1)" key ctrl+q
        status=0
        until_true ended $job || fail "the program does not end"
        wait $job || status=$?
        [ $status -eq 0 ] || { cat "$work/errors"; fail "the program ended with $status"; }
        no_errors "the program with $kind"
    done
    [ -z "${bus:-}" ] || without_store
}
window_titled() { xdotool search --onlyvisible --name "$1"; }
# Presses Enter, the first of which may close the list of suggestions only.
no_longer_titled() {
    no_window_titled "$1" || xdotool key Return sleep 0.5
    no_window_titled "$1"
}
no_window_titled() { ! window_titled "$1"; }

# sandbox_answers RUNNER... PROGRAM: starts flokdesk-sandbox and reads a database from it with its key.
sandbox_answers() {
    local job base key person code status=0
    # Over TLS, which Qt opens at run time: a plug-in, and OpenSSL.
    "$@" --tls-cert "$certificate" --tls-key "$certificate" >"$work/output" 2>"$work/errors" &
    job=$!
    started+=($job)
    until_true grep -q baseUrl "$work/output" || { cat "$work/errors"; fail "flokdesk-sandbox does not start"; }
    base=$(greeting baseUrl) key=$(greeting dataKey) person=$(greeting username)
    code=$(curl -sk -o "$work/answer" -w '%{http_code}' -X GET -H "X-Api-Key: $key" -H "X-Username: $person" \
        -H 'Content-Type: application/json' -d '{"databaseName":"Proveedores"}' "$base/v2/database/records")
    [ "$code" = 200 ] || fail "flokdesk-sandbox answers $code: $(cat "$work/answer")"
    [[ $base == https:* ]] || fail "flokdesk-sandbox serves $base"
    say "flokdesk-sandbox answers 200 over TLS with $(stat -c %s "$work/answer") bytes"
    kill "$job"
    wait $job || status=$?
    [ $status -eq 0 ] || fail "flokdesk-sandbox ended with $status"
    no_errors flokdesk-sandbox
}

greeting() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$work/output"; }
