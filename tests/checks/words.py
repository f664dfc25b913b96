#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses retired words (translations/retired-LANGUAGE.tsv) in the texts that people read: the English sources and
the translations of the catalogues, README.md, the desktop entry and the store page. Exceptions, each with its
reason, stand in translations/retired-exceptions.tsv."""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "translations"
PLAIN_TEXTS = [
    "README.md",
    "packaging/description.txt",
    "packaging/linux/org.flokdesk.Flokdesk.desktop",
    "packaging/linux/org.flokdesk.Flokdesk.metainfo.xml.in",
]


def rows(path, columns):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != columns:
            sys.exit(f"{path}:{number}: {len(cells)} columns instead of {columns}")
        yield cells


def retired(language):
    path = TRANSLATIONS / f"retired-{language}.tsv"
    return [(re.compile(pattern, re.IGNORECASE | re.MULTILINE), instead) for pattern, instead, _ in rows(path, 3)]


def texts_of(path):
    """The line, the text and whether it is English of each text of a catalogue."""
    content = path.read_text(encoding="utf-8")
    for message in re.finditer(r"<(source|translation|numerusform)[^>]*>([^<]+)</", content):
        line = content.count("\n", 0, message.start()) + 1
        text = ElementTree.fromstring(f"<t>{message.group(2)}</t>").text
        yield line, text, message.group(1) == "source"


def faults(place, text, words, exceptions):
    plain = text.replace("&", "")
    if plain in exceptions:
        return
    for pattern, instead in words:
        if found := pattern.search(plain):
            yield f"{place}: “{found.group()}” in “{plain.strip()[:90]}” is retired; use: {instead}"


def main():
    exceptions = {text for text, _ in rows(TRANSLATIONS / "retired-exceptions.tsv", 2)}
    english = retired("en")
    found = []
    for language in ("es", "pt_BR"):
        path = TRANSLATIONS / f"flokdesk_{language}.ts"
        words = retired(language)
        for line, text, is_source in texts_of(path):
            if not is_source:
                found += faults(f"{path.name}:{line}", text, words, exceptions)
            elif language == "es":
                found += faults(f"{path.name}:{line}", text, english, exceptions)
    for name in PLAIN_TEXTS:
        for line, text in enumerate((ROOT / name).read_text(encoding="utf-8").splitlines(), 1):
            if not re.search(r"\[(es|pt_BR)\]|xml:lang=", text):
                found += faults(f"{name}:{line}", text, english, exceptions)
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
