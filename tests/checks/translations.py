#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses catalogues that are incomplete or would mislead: missing texts, place-holders that differ
from the source, lost mnemonics, other trailing punctuation. usage: translations.py FILE.ts ..."""
import re
import sys
import xml.etree.ElementTree as ElementTree

PLACE_HOLDER = re.compile(r"%(?:\d+|L?n|L\d+)")


def texts_of(message):
    translation = message.find("translation")
    if translation is None:
        return [""]
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def faults_of(message, plurals_only):
    translation = message.find("translation")
    numerus = message.get("numerus") == "yes"
    source = message.findtext("source") or ""
    if not numerus and re.search(r"%L?n|\w\(e?s\)", source):
        yield "has a number but no plural forms; the source needs tr() or QT_TRANSLATE_N_NOOP with a count"
    if plurals_only and not numerus:
        return
    if translation is None or translation.get("type") == "unfinished":
        yield "not translated"
        return
    for text in texts_of(message):
        if not text.strip():
            yield "empty"
            continue
        wanted, got = set(PLACE_HOLDER.findall(source)), set(PLACE_HOLDER.findall(text))
        if got - wanted or (wanted - got) - {"%n", "%Ln"}:
            yield f"place-holders {sorted(wanted)} became {sorted(got)}"
        if bool(re.search(r"&\w", source)) != bool(re.search(r"&\w", text)):
            yield "the mnemonic is lost or new"
        for end in (":", "…"):
            if source.endswith(end) != text.endswith(end):
                yield f"trailing {end!r} differs"


def main(paths):
    bad = 0
    for path in paths:
        total = 0
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                total += 1
                for fault in faults_of(message, path.endswith("_en.ts")):
                    bad += 1
                    print(f"{path}: {context.findtext('name')}: {message.findtext('source')!r}: {fault}")
        print(f"{path}: {total} messages")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
