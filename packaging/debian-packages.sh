#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs whatever of the named package groups is missing on Debian 12.
# usage: debian-packages.sh build|test|checks|package|windows ...
set -euo pipefail

build="g++ cmake ninja-build ccache qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl-dev qtkeychain-qt6-dev libsecret-1-0 libsimdjson-dev
    libsqlitecpp-dev libsqlite3-dev libboost-dev
    libexpat1-dev libminizip-dev libcsv-dev libxlsxwriter-dev qt6-translations-l10n fonts-dejavu-core"
test="mold fontconfig fonts-noto-core fonts-cantarell fonts-liberation fonts-open-sans fonts-roboto-unhinted
    dbus gnome-keyring nodejs npm python3 ca-certificates desktop-file-utils appstream help2man
    shared-mime-info xdg-utils libglib2.0-bin"
checks="clang-format-14 clang-tidy-14 git"
# What makes packages, and what packaging/tests looks at them with.
package="help2man dpkg-dev fakeroot rpm file xz-utils qt6-wayland lintian rpmlint cpio debootstrap
    desktop-file-utils appstream xvfb xdotool x11-utils imagemagick curl iproute2 squashfs-tools flatpak-builder
    locales binutils python3 dbus gnome-keyring gcr libglib2.0-bin"
# What makes packages for Windows here, and runs them.
windows="g++-mingw-w64-x86-64-posix dpkg-dev make tcl nsis wixl osslsigncode zip unzip wine64 openssl
    locales xvfb xdotool openbox x11-utils imagemagick curl iproute2 python3"

wanted=()
for group in "$@"; do
    read -ra names <<<"$(tr '\n' ' ' <<<"${!group}")"
    wanted+=("${names[@]}")
done

missing=()
for name in "${wanted[@]}"; do
    case $name in
    # A Node.js from elsewhere serves as well as Debian's.
    nodejs) command -v node >/dev/null && continue ;;
    npm) command -v npm >/dev/null && continue ;;
    esac
    dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "Installing: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "These packages need root or sudo: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
