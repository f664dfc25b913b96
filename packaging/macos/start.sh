#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks at a bundle and starts it, with Homebrew's directory moved away, so that nothing is found there by chance. On a
# Mac that nobody else uses at the time. usage: start.sh flokdesk.app
set -euo pipefail
bundle=$1
fail() { echo "FAILED: $*" >&2; exit 1; }
homebrew=$(brew --prefix)

foreign=$(find "$bundle" -type f \( -perm +111 -o -name '*.dylib' \) -exec otool -L {} + | grep -e "$homebrew" -e /usr/local/ || true)
[ -z "$foreign" ] || fail "wanted from outside: $foreign"
for plugin in platforms/libqcocoa tls/libqsecuretransportbackend; do
    [ -e "$bundle/Contents/PlugIns/$plugin.dylib" ] || fail "$plugin is missing"
done

sudo mv "$homebrew" "$homebrew.away"
trap 'sudo mv "$homebrew.away" "$homebrew"' EXIT
for program in flokdesk flokdesk-sandbox; do "$bundle/Contents/MacOS/$program" --version; done
"$bundle/Contents/MacOS/flokdesk" --demo &
program=$!
sleep 10
kill -0 $program || fail "the program ended by itself"
kill $program
wait $program || fail "the program ended with $?"
