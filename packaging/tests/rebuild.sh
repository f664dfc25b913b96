#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds what is committed again, in another directory and without the compiler's cache, and compares every byte of its
# packages with those that were made of the same commit before. Minutes. usage: rebuild.sh PACKAGES
set -euo pipefail
packages=$(realpath "$1")
work=$(mktemp -d /tmp/flokdesk-package-test.XXXXXX)
trap 'rm -rf "$work"' EXIT
mkdir "$work/again"
git -C "$(dirname "$0")/../.." archive HEAD | tar -xf - -C "$work/again"
(cd "$work/again" && umask 022 && CCACHE_DISABLE=1 cmake --workflow --preset package-linux) >"$work/log" 2>&1 ||
    { tail -n 30 "$work/log"; exit 1; }

status=0
for again in "$work"/again/dist/*.{deb,rpm,tar.xz}; do
    sha256sum "$again" | sed 's|  .*/|  |'
    cmp "$again" "$packages/$(basename "$again")" || status=1
done
[ $status -eq 0 ] && echo PASSED
exit $status
