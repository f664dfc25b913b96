#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses references in comments and in Markdown that lead nowhere: to a document that is not in the
repository, or to a section that the document does not have. A document is named by its path from the root of
the repository, or from the folder of the file that names it. A section is named as "path/README.md, section 4.2";
inside a document also as "section 4.2" alone. It has a heading "## 4. Title" or "### 4.2 Title", or a paragraph
that begins with "**4.2 Title**".
usage: references.py [FILE...], every file of the repository if none is given"""
import functools
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
IGNORED = ("LICENSE", "translations/")
SLASHES = (".h", ".cpp", ".mm", ".in", ".mjs")
HASHES = (".txt", ".cmake", ".sh", ".py", ".ps1", ".yml", ".yaml", ".toml", ".h2m", "run")
XML = (".ui",)

DOCUMENT = re.compile(r"[^\s()<>\[\]\"',;]*\.md\b")
SECTION = re.compile(r"(?<![-\w])sections? (\d+(?:\.\d+)*)")
NUMBERED = re.compile(r"^(?:#{2,6}|(?:[-*] )?\*\*)\s*(\d+(?:\.\d+)*)[. ]", re.MULTILINE)
SLASH_COMMENT = re.compile(r"(?<!:)//+[/!]*<?\s?(.*)")
HASH_COMMENT = re.compile(r"(?:^|\s)#+\s?(.*)")
XML_COMMENT = re.compile(r"<!--(.*?)(?:-->|$)")


def files():
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True,
                            capture_output=True, text=True).stdout.splitlines()
    return [name for name in listed if not name.startswith(IGNORED)]


@functools.cache
def sections(path):
    with open(path, encoding="utf-8") as document:
        return set(NUMBERED.findall(document.read()))


def comment_pattern(name):
    for suffixes, pattern in ((SLASHES, SLASH_COMMENT), (HASHES, HASH_COMMENT), (XML, XML_COMMENT)):
        if name.endswith(suffixes):
            return pattern
    return None


def prose(name):
    """Pieces of text that belong together, each as a list of (line number, text)."""
    pattern = comment_pattern(name)
    piece = []
    with open(os.path.join(ROOT, name), encoding="utf-8", errors="replace") as file:
        for number, line in enumerate(file, 1):
            if name.endswith(".md"):
                piece.append((number, line))
                continue
            found = pattern.search(line.rstrip("\n"))
            if found:
                piece.append((number, found.group(1)))
            elif piece:
                yield piece
                piece = []
    if piece:
        yield piece


def joined(piece):
    """The text in one line without marks, and the line number of each of its characters."""
    text, lines = "", []
    for number, part in piece:
        words = " ".join(part.replace("`", "").split()) + " "
        text += words
        lines += [number] * len(words)
    return text, lines


def path_of(name, document):
    for folder in ("", os.path.dirname(name)):
        path = os.path.normpath(os.path.join(ROOT, folder, document))
        if path.startswith(ROOT + os.sep) and os.path.isfile(path):
            return path
    return None


def faults_of_documents(name, text):
    for found in DOCUMENT.finditer(text):
        document = found.group()
        if "://" not in document and not path_of(name, document):
            yield found.start(), f"there is no {document}"


def faults_of_sections(name, text):
    for found in SECTION.finditer(text):
        before = text[: found.start()]
        if re.search(r"RFC \d+,? $", before):
            continue
        named = re.search(DOCUMENT.pattern + r"(, | )$", before)
        if named and named.group(1) == " ":
            yield found.start(), f'write "{named.group().strip()}, {found.group()}"'
            continue
        document = named.group()[:-2] if named else name
        if not document.endswith(".md"):
            yield found.start(), f'"{found.group()}" names no document'
            continue
        path = path_of(name, document)
        if path and found.group(1) not in sections(path):
            yield found.start(), f"{document} has no section {found.group(1)}"


def main():
    failed = False
    for name in sys.argv[1:] or files():
        if not name.endswith(".md") and not comment_pattern(name):
            continue
        for piece in prose(name):
            text, lines = joined(piece)
            for offset, fault in [*faults_of_documents(name, text), *faults_of_sections(name, text)]:
                print(f"{name}:{lines[offset]}: {fault}")
                failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
