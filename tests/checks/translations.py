#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses catalogues that would mislead: place-holders, mnemonics, leading glyphs, shortcuts, line
breaks or trailing punctuation that differ from the source, and numbers without plural forms. Texts
that are not translated yet are only counted, except in languages named with --complete.
usage: translations.py [--complete LANGUAGE,LANGUAGE...] FILE.ts ..."""
import argparse
import re
import sys
import xml.etree.ElementTree as ElementTree

PLACE_HOLDER = re.compile(r"%(?:\d+|L?n|L\d+)|<[a-z]+>|\[\*\]")
MNEMONIC = re.compile(r"&\w")
GLYPH = re.compile(r"[●✓✗?!≠◷↑↓◌⚠…·+−](?= )")
SHORTCUT = re.compile(r"(?:(?:Ctrl|Shift|Alt|Meta)\+)+\S+|F\d+")


def mnemonics(text):
    return len(MNEMONIC.findall(text.replace("&&", "")))


def glyph(text):
    found = GLYPH.match(text)
    return found.group() if found else ""


def edges(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def faults_of_text(source, text, may_lack_number):
    if not text.strip():
        yield "empty"
        return
    wanted, got = set(PLACE_HOLDER.findall(source)), set(PLACE_HOLDER.findall(text))
    optional = {"%n", "%Ln"} if may_lack_number else set()
    if got - wanted or (wanted - got) - optional:
        yield f"place-holders {sorted(wanted)} became {sorted(got)}"
    if mnemonics(source) != mnemonics(text):
        yield "the mnemonic is lost, new or there twice"
    if glyph(source) != glyph(text):
        yield f"the leading glyph {glyph(source)!r} became {glyph(text)!r}"
    if SHORTCUT.fullmatch(source) and text != source:
        yield "a keyboard shortcut must stay as it is"
    if edges(source) != edges(text) or source.count("\n") != text.count("\n"):
        yield "spaces at an edge or line breaks differ"
    for end in (":", "…"):
        if source.endswith(end) != text.endswith(end):
            yield f"trailing {end!r} differs"


def is_finished(message):
    translation = message.find("translation")
    return translation is not None and translation.get("type") != "unfinished"


def faults_of(message, must_be_complete):
    source = message.findtext("source") or ""
    numerus = message.get("numerus") == "yes"
    if not numerus and re.search(r"%L?n|\w\(e?s\)", source):
        yield "has a number but no plural forms; the source needs tr() or QT_TRANSLATE_N_NOOP with a count"
    if not is_finished(message):
        if must_be_complete:
            yield "not translated"
        return
    translation = message.find("translation")
    if not numerus:
        yield from faults_of_text(source, translation.text or "", False)
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if len(forms) < 2:
        yield "a plural form is missing"
    for form in forms:
        # Only the form for one may say it in words.
        yield from faults_of_text(source, form, may_lack_number=form is forms[0])
        if re.search(r"\w\((?:e?s|ões)\)", form):
            yield f"a form for a certain number leaves the number open: {form!r}"


def check(path, complete):
    """Prints what is wrong in one catalogue and returns how much that is; one without messages is wrong."""
    root = ElementTree.parse(path).getroot()
    language = root.get("language")
    total = unfinished = bad = 0
    for context in root.iter("context"):
        for message in context.iter("message"):
            # English needs a catalogue for its plurals only.
            if language == "en" and message.get("numerus") != "yes":
                continue
            total += 1
            unfinished += not is_finished(message)
            for fault in faults_of(message, language in complete):
                bad += 1
                print(f"{path}: {context.findtext('name')}: {message.findtext('source')!r}: {fault}")
    print(f"{path}: {total} messages, {unfinished} not translated")
    return bad if total else 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--complete", default="", metavar="LANGUAGE,LANGUAGE...")
    parser.add_argument("files", nargs="+", metavar="FILE.ts")
    arguments = parser.parse_args()
    complete = [language for language in arguments.complete.split(",") if language]
    return 1 if sum([check(path, complete) for path in arguments.files]) else 0


if __name__ == "__main__":
    sys.exit(main())
