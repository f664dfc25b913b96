#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# source.sh SUITE: the two commands of the README in a new chroot, from nothing, as root: the program opens
# on its demo tenant, and all tests pass. Says how long each took; that is most of an hour on two cores.
. "$(dirname "$0")/lib.sh"
in_own_mounts "$@"
suite=$1
open_display
fresh_chroot "$suite"

# In a directory such as a person may have: with a blank and a letter outside ASCII.
say "a copy of what is committed"
source="/src ñ"
mkdir "$root$source"
git -C "$tests/../.." archive HEAD | tar -xf - -C "$root$source"
here=("${inside[@]}" env "--chdir=$source" "DISPLAY=$DISPLAY" XDG_RUNTIME_DIR=/root)
# A network that looks into TLS is this machine's, and so is the certificate that it wants.
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
    cp "$NODE_EXTRA_CA_CERTS" "$root/root/authorities.pem"
    here+=(NODE_EXTRA_CA_CERTS=/root/authorities.pem)
fi

took() { say "$1 took $((SECONDS / 60)):$(printf '%02d' $((SECONDS % 60)))"; }

SECONDS=0
"${here[@]}" packaging/run-from-source.sh >"$work/log" 2>&1 &
program=$!
started+=($program)
until window_of >/dev/null 2>&1; do
    kill -0 $program 2>/dev/null || { tail -n 30 "$work/log"; fail "packaging/run-from-source.sh ended"; }
    sleep 1
done
took "packaging/run-from-source.sh, until its window,"
until_true has_colours 100 || fail "nothing is drawn in the window"
xdotool windowfocus --sync "$(window_of | tail -n 1)" key ctrl+q
wait $program || fail "the program ended with $?"

SECONDS=0
"${here[@]}" tests/run.sh >"$work/log" 2>&1 || { tail -n 60 "$work/log"; fail "tests/run.sh"; }
took "tests/run.sh"
grep -A 1 'tests passed' "$work/log"
