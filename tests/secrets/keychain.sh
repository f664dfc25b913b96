#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the key store tests where they cannot touch the keys of the user that runs them.
# usage: keychain.sh unlocked|nobus TEST
set -euo pipefail
place=$1
test=$2

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config
export XDG_CACHE_HOME=$home/cache FLOKDESK_KEYCHAIN=$place
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL SSH_AUTH_SOCK

status=0
case $place in
unlocked)
    # shellcheck disable=SC2016 # for the inner shell; the daemon ends with its bus
    dbus-run-session -- sh -c '
        printf testing | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
        "$1"' sh "$test" || status=$?
    ;;
nobus)
    DBUS_SESSION_BUS_ADDRESS=unix:path=$home/nobody "$test" || status=$?
    ;;
*)
    exit 64
    ;;
esac

# The value that the tests store as a key may be in no file: it is either encrypted or not kept.
if grep -rqa "canary-key-0123456789" "$home"; then
    echo "a key was written in the clear" >&2
    exit 1
fi
exit "$status"
