#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Signs programs and installers in place where a certificate is given, and does nothing elsewhere.
#   FLOKDESK_SIGN_PKCS12     file with certificate and key
#   FLOKDESK_SIGN_PASSWORD   its password
#   FLOKDESK_SIGN_TIMESTAMP  address of a time stamp server; without one a signature ends with its certificate
# usage: sign.sh FILE...
set -euo pipefail
[ -n "${FLOKDESK_SIGN_PKCS12:-}" ] || exit 0

# The password is on no command line, which everybody could read.
work=$(umask 077 && mktemp -d)
trap 'rm -rf "$work"' EXIT
printf %s "${FLOKDESK_SIGN_PASSWORD:-}" >"$work/password"
stamp=()
[ -z "${FLOKDESK_SIGN_TIMESTAMP:-}" ] || stamp=(-ts "$FLOKDESK_SIGN_TIMESTAMP")
for file in "$@"; do
    osslsigncode sign -pkcs12 "$FLOKDESK_SIGN_PKCS12" -readpass "$work/password" -h sha256 -n Flokdesk \
        "${stamp[@]}" -in "$file" -out "$work/signed" >"$work/log" || { cat "$work/log" >&2; exit 1; }
    cat "$work/signed" >"$file"
    rm "$work/signed"
done
