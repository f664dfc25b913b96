#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses files of src that include each other in a circle. A header and its source are one file."""
import graphlib
import re
import subprocess
import sys
from pathlib import Path

INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)


def main():
    listing = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "src/*.h", "src/*.cpp"],
        capture_output=True, text=True, check=True)
    graph = {}
    for path in map(Path, listing.stdout.split()):
        if not path.exists():
            continue
        name = path.with_suffix("")
        included = {Path("src", other).with_suffix("") for other in INCLUDE.findall(path.read_text())}
        graph.setdefault(name, set()).update(included - {name})
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        print(" includes ".join(map(str, reversed(error.args[1]))))
        return 1
    return 0 if graph else 1


if __name__ == "__main__":
    sys.exit(main())
