"""Files and folders that nobody would put into a library in good will, each made at a path."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

ENTRY = """---
title: {title}
kind: concept
summary: A test entry.
tags: [statistics]
snippet: averages/{id}.py
see_also: []
{more}---

{body}
"""
SNIPPET = '"""Doc."""\n\n# %% check\nassert True, "it is"\n'


def entry(identity: str, *, title: str = "Zebra", more: str = "", body: str = "Stripes.") -> str:
    """The text of a small entry."""
    return ENTRY.format(id=identity, title=title, more=more, body=body)


def _text(text: str | bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    return write


def _large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(100 * 2**20)


def _socket(path: Path) -> None:
    here = os.getcwd()
    os.chdir(path.parent)  # the name of a socket has at most 108 bytes
    try:
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(path.name)
    finally:
        os.chdir(here)


def _linked(target: str | Path) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


def _inner_link(path: Path) -> None:
    path.with_name("quagga.md").write_text(entry("zebra"))
    path.symlink_to("quagga.md")


# What cannot be taken for the file of an entry or of a snippet, whichever it is.
NO_FILES: dict[str, Callable[[Path], None]] = {
    "a folder": lambda path: path.mkdir(),
    "a pipe": os.mkfifo,
    "a socket": _socket,
    "a link to a device": _linked("/dev/zero"),
    "a link to a terminal": _linked("/dev/tty"),
    "a link out of the library": _linked("/etc/hostname"),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link to nothing": _linked("nothing"),
    "100 MB": _large,
    "no UTF-8": _text(b"---\ntitle: \xff\xfe\n---\n"),
}
# Entries that are text, and no good: deep, long, many.
NO_ENTRIES: dict[str, Callable[[Path], None]] = {
    "empty": _text(""),
    "null bytes": _text(b"\0" * 1000),
    "no front matter": _text("Stripes.\n"),
    "no end of the front matter": _text("---\ntitle: Zebra\n"),
    "no title": _text(entry("zebra", title="")),
    "a title of control characters": _text(entry("zebra", title='"\\u0007"')),
    "no YAML": _text(entry("zebra", more="aliases: [\n")),
    "YAML that refers to itself": _text(entry("zebra", more="aliases: &a [*a]\n")),
    "YAML that is 30,000 deep": _text(entry("zebra", more=f"aliases: {'[' * 30_000}{']' * 30_000}\n")),
    "YAML that is 300 deep in blocks": _text(
        entry("zebra", more="aliases:\n" + "\n".join(" " * i + "- " for i in range(1, 300)) + "\n")
    ),
    "an unknown field of 60,000 letters": _text(entry("zebra", more=f"? {'x' * 60_000}\n: y\n", title="")),
}
# Entries that are taken, whatever their text costs a parser.
HARD_ENTRIES: dict[str, Callable[[Path], None]] = {
    "fractions 400 deep": _text(entry("zebra", body="$$" + r"\frac{1}{" * 400 + "1" + "}" * 400 + "$$")),
    "fractions without braces": _text(entry("zebra", body=rf"$$ {chr(92)}frac{(chr(92) + 'frac') * 4000} $$")),
    "a formula that is not one": _text(entry("zebra", body=r"A $\hat\hat\hat$ and a $\sqrt$.")),
    "15,000 formulas": _text(entry("zebra", body="$x$ " * 15_000)),
    "a symbol of 30,000 parts": _text(entry("zebra", more=f"symbols: [{'a.' * 30_000}b]\n")),
    "brackets": _text(entry("zebra", body="[" * 60_000)),
    "one word": _text(entry("zebra", body="aA1" * 20_000)),
    "lists in lists": _text(entry("zebra", body="\n".join(" " * i + "- a" for i in range(300)))),
    "lone surrogates": _text(entry("zebra", more='aliases: ["\\uFFFE \\x1b[2J"]\n')),
    "a link within the library": _inner_link,
}
# Snippets that are text, and no Python, or at a cost.
NO_SNIPPETS: dict[str, Callable[[Path], None]] = {
    "null bytes": _text(b"\0" * 1000),
    "brackets": _text("(" * 60_000),
    "a sum of 25,000": _text("x = 1" + "+1" * 25_000),
    "minus 50,000 times": _text("x = " + "-" * 50_000 + "1"),
    "an attribute 25,000 deep": _text("x = a" + ".b" * 25_000),
    "indented 120 times": _text("".join(" " * i + "if 1:\n" for i in range(120))),
    "cells": _text("# %%\n" * 12_000),
}
