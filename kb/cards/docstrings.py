"""What docstrings say: the first sentence, and what is told of each parameter. numpy's form and Google's are read.

Pure functions of text.
"""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import NamedTuple

_ROLE = re.compile(r":[\w:+-]+:`~?([^`<]*?)(?:\s*<[^`>]*>)?`")
_CODE = re.compile(r"``?([^`]+)``?")
_SECTION = re.compile(r"^(Args|Arguments|Parameters|Other Parameters|Attributes|Keyword Args|Keyword Arguments):?[ ]*$")
_UNDERLINE = re.compile(r"^(-{3,}|={3,})\s*$")
_NUMPY_ROW = re.compile(r"^(\*{0,2}[A-Za-z_]\w*(?:\s*(?:,|or)\s*\*{0,2}[A-Za-z_]\w*)*|`\w+`)\s*(?::\s*(.*))?$")
_GOOGLE_ROW = re.compile(r"^(\*{0,2}`?\w+`?(?:,\s*\*{0,2}`?\w+`?)*)\s*(?:\(([^)]*)\))?:\s*(.*)$")
_CALL = re.compile(r"^[\w.]+\(.*\)?[,\\]?\s*(->.*)?$")
_END = re.compile(r"(?<=[^A-Z\s.][.!?])\s+(?=[A-Z`*(\[])")  # no end behind `e.g.` or an initial
_SHORT = re.compile(r"\b(?:e\.g|i\.e|etc|vs|cf|approx|Eq|Fig|resp)\.$")


class Told(NamedTuple):
    """What a docstring says of one parameter."""

    type: str
    text: str


def first_sentence(doc: str) -> str:
    """The first sentence, on one line, without markup; empty where there is none.

    >>> first_sentence("Fit the :class:`~a.Model`. It takes long.")
    'Fit the Model.'
    """
    if doc.lstrip().startswith("DO NOT EDIT"):  # of a file that a program wrote
        return ""
    for paragraph in re.split(r"\n\s*\n", cleandoc(doc)):
        lines = paragraph.strip().splitlines()
        if lines and (_CALL.match(lines[0]) or lines[0].startswith((".. ", ">>>"))):
            lines = [line for line in lines[1:] if line.endswith(".")] if _CALL.match(lines[0]) else []
        if not lines or any(_UNDERLINE.match(line) for line in lines[:2]):  # a heading
            continue
        text = plain(" ".join(line.strip() for line in lines))
        return sentence(text)
    return ""


def sentence(text: str) -> str:
    """The first sentence of a text of one line."""
    start = 0
    while match := _END.search(text, start):
        if not _SHORT.search(text[: match.start()]):
            return text[: match.start()]
        start = match.end()
    return text


def plain(text: str) -> str:
    """Text on one line without the markup of reStructuredText and Markdown."""
    text = _ROLE.sub(lambda m: m[1].rpartition(".")[2] if "." in m[1] and " " not in m[1] else m[1], text)
    return " ".join(_CODE.sub(r"\1", text).split())


def parameters(doc: str) -> dict[str, Told]:
    """What a docstring says of its parameters and attributes, by name."""
    lines = cleandoc(doc).splitlines()
    found: dict[str, Told] = {}
    for i, line in enumerate(lines):
        match = _SECTION.match(line.strip())
        if match is None:
            continue
        if i + 1 < len(lines) and _UNDERLINE.match(lines[i + 1].strip()):
            rows = _numpy(lines[i + 2 :])
        elif line.rstrip().endswith(":"):
            rows = _google(lines[i + 1 :], _indent(line))
        else:
            continue
        for names, told in rows:
            for name in re.findall(r"\w+", re.sub(r"\bor\b", " ", names)):
                found.setdefault(name, told)
    return found


def _numpy(lines: list[str]) -> list[tuple[str, Told]]:
    rows: list[tuple[str, str, list[str]]] = []
    base: int | None = None
    for i, line in enumerate(lines):
        if not line.strip():
            if rows:
                rows[-1][2].append("")
            continue
        if base is None:
            base = _indent(line)
        if i + 1 < len(lines) and _UNDERLINE.match(lines[i + 1].strip()) and _indent(line) <= base:
            break  # the next section
        match = _NUMPY_ROW.match(line.strip()) if _indent(line) <= base else None
        if _indent(line) < base:
            break
        if match:
            rows.append((match[1], match[2] or "", []))
        elif rows:
            rows[-1][2].append(line.strip())
    return [(names, Told(plain(kind), _paragraph(text))) for names, kind, text in rows]


def _google(lines: list[str], above: int) -> list[tuple[str, Told]]:
    rows: list[tuple[str, str, list[str]]] = []
    base: int | None = None
    for line in lines:
        if not line.strip():
            if rows:
                rows[-1][2].append("")
            continue
        if _indent(line) <= above:
            break
        base = _indent(line) if base is None else base
        match = _GOOGLE_ROW.match(line.strip()) if _indent(line) <= base else None
        if match:
            rows.append((match[1], match[2] or "", [match[3]]))
        elif rows:
            rows[-1][2].append(line.strip())
    return [(names, Told(plain(kind), _paragraph(text))) for names, kind, text in rows]


def _paragraph(lines: list[str]) -> str:
    """What is said first of a parameter: up to an empty line, a list or a directive that follows text."""
    kept: list[str] = []
    for line in lines:
        if not line or line.startswith((".. ", "- ", "* ", ">>>")):
            if kept:
                break
            if line.startswith("- "):
                kept.append(line[2:])
            continue
        kept.append(line)
    return plain(" ".join(kept))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
