#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Has Apple look at a signed dmg and attaches its answer, so that the dmg opens without a warning. On a Mac.
#   FLOKDESK_NOTARY_KEY      file of a key of App Store Connect; FLOKDESK_NOTARY_KEY_ID and FLOKDESK_NOTARY_ISSUER name it
# usage: notarize.sh DMG
set -euo pipefail
xcrun notarytool submit "$1" --wait --key "$FLOKDESK_NOTARY_KEY" --key-id "$FLOKDESK_NOTARY_KEY_ID" \
    --issuer "$FLOKDESK_NOTARY_ISSUER"
xcrun stapler staple "$1"
xcrun stapler validate "$1"
