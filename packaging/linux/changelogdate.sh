#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints when the newest entry of the changelog was written, in seconds: the time of all packaged files.
set -euo pipefail
date --date "$(sed -n '/^ -- /{s/.*>  //p;q}' "$(dirname "$0")/changelog")" +%s
