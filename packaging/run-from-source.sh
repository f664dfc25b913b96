#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Flokdesk and opens it on its built-in demo tenant. Any arguments
# replace "--demo", e.g. run-from-source.sh --data-dir /tmp/try
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/debian-packages.sh build
cmake --preset release >/dev/null
cmake --build --preset release --target flokdesk
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "Built build/release/src/app/flokdesk. There is no display here to open it on." >&2
    exit 1
fi
[ $# -gt 0 ] || set -- --demo
exec build/release/src/app/flokdesk "$@"
