"""Draws a page for the terminal: text wrapped to its width, tables, the highlighted snippet. Standard library only.

It stands on the path of `kb roc_auc`: a library for it would take longer to import than all the rest.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator

from kb.names import printable
from kb.page import BOLD, CODE, Block, Page

GAP = 3  # columns between those of a table
_ANSI = {BOLD: ("1", "22"), CODE: ("36", "39")}
_COLORS = {"comment": "90", "string": "33", "keyword": "34", "number": "35"}
_PYTHON = (
    r"(?P<comment>\#[^\n]*)"
    r"|(?P<string>\b[rbfuRBFU]{0,2}(?:'''[\s\S]*?'''|\"\"\"[\s\S]*?\"\"\"|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\")"
    r"|'''[\s\S]*?'''|\"\"\"[\s\S]*?\"\"\"|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\")"
    rf"|(?P<keyword>\b(?:{'|'.join(keyword.kwlist)})\b)"
    r"|(?P<number>\b\d[\w.]*)"
)


def render(
    page: Page,
    code: tuple[str, str, str | None] | None,
    *,
    width: int,
    color: bool,
    notes: tuple[str, ...] = (),
    ran: str = "",
) -> str:
    """The whole page: head, body, see-also, snippet and its output.

    `code` is the path, the text and the documented output of the snippet. `notes` stand under the summary, `ran` (where
    the snippet has run) under the output.
    """

    def styled(text: str, style: str) -> list[str]:
        return [_colored(line, style) if color else line for line in wrap(printable(text), width)]

    head = f"{printable(page.title)}  {page.kind}"
    out = wrap(head, width)
    if color and len(out) == 1:
        out = [_colored(printable(page.title), "1;36") + _colored(f"  {page.kind}", "2")]
    out += wrap(printable(page.summary), width)
    if page.symbols:
        out += styled(", ".join(page.symbols), "32")
    for note in notes:
        out += styled(note, "33")
    out.append("")
    out += [_painted(line, color) for line in body(page.blocks, width)]
    if page.formerly:
        out += ["", _painted(f"{BOLD}Old names{BOLD}", color)]
        for old, what in page.formerly:
            lines = wrap(printable(f"{old}: {what}"), width - 4)
            out += [_colored(f"  {line}", "33") if color else f"  {line}" for line in _indented(lines)]
    if page.see_also:
        lines = wrap(f"{BOLD}See also{BOLD} {CODE}{printable(', '.join(page.see_also))}{CODE}", width)
        out += ["", *(_painted(line, color) for line in lines)]
    if code:
        path, text, output = code
        out += ["", *styled(path, "2")]
        out += highlight(printable(text).rstrip()) if color else printable(text).rstrip().split("\n")
        if output:
            out += ["", *styled("prints", "2"), *(f"  {line}" for line in printable(output).split("\n"))]
        out += styled(ran, "2") if ran else []
    return "\n".join(line.rstrip() for line in out).rstrip("\n") + "\n"


def body(blocks: list[Block], width: int) -> Iterator[str]:
    """The lines of the blocks, an empty one between two that are not items of one list."""
    previous = ""
    for kind, *content in blocks:
        if previous and (kind, previous) != ("item", "item"):
            yield ""
        previous = kind
        if kind == "heading":
            yield from (f"{BOLD}{line}{BOLD}" for line in wrap(content[0].replace(BOLD, ""), width))
        elif kind == "item":
            depth, marker, text = content
            first = " " * (3 * depth - 2) + f"{marker:<{max(1, len(marker))}} "
            lines = wrap(text, max(width - len(first), 10))
            yield first + lines[0]
            yield from (" " * len(first) + line for line in lines[1:])
        elif kind == "table":
            yield from table(content, width)
        elif kind == "formula":
            yield from (f"  {BOLD}{row}{BOLD}" for row in content)
        elif kind == "code":
            yield from content[0].split("\n")
        else:
            yield from wrap(content[0], width)


def table(rows: list[list[str]], width: int) -> Iterator[str]:
    """A table with a rule under its head; columns that do not fit share what the narrow ones leave."""
    count = max(map(len, rows))
    rows = [[*row, *[""] * (count - len(row))] for row in rows]
    widths = _widths([max(cells(row[i]) for row in rows) for i in range(count)], width - GAP * (count - 1))
    for number, row in enumerate(rows):
        columns = [wrap(cell, widths[i]) for i, cell in enumerate(row)]
        for k in range(max(map(len, columns))):
            parts = [column[k] if k < len(column) else "" for column in columns]
            yield (" " * GAP).join(part + " " * (widths[i] - cells(part)) for i, part in enumerate(parts))
        if number == 0:
            yield "─" * (sum(widths) + GAP * (count - 1))


def _widths(natural: list[int], available: int) -> list[int]:
    """Widths of columns: their own where all fit, else at most an equal share of what the narrower ones leave."""
    left, share = max(available, 4 * len(natural)), 0
    for position, size in enumerate(sorted(natural)):
        share = left // (len(natural) - position)
        left -= min(size, share)
    return [max(1, min(size, share)) for size in natural]


def wrap(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns. What is on at the end of one is off there, and on in the next."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line, used, on = "", 0, ""
        for word in paragraph.split(" "):
            for piece in _pieces(word, width):
                size = cells(piece)
                if used and used + 1 + size > width:
                    lines.append(line + on)
                    line, used = on, 0
                line += f" {piece}" if used else piece
                used += size + bool(used)
                for switch in _ANSI:
                    if piece.count(switch) % 2:
                        on = on.replace(switch, "") if switch in on else on + switch
        lines.append(line + on)
    return lines


def _pieces(word: str, width: int) -> list[str]:
    """The word, cut where it is wider than a line."""
    if len(word) <= width and (word.isascii() or cells(word) <= width):
        return [word]
    pieces = [""]
    for character in word:
        if cells(pieces[-1] + character) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces


def cells(text: str) -> int:
    """Columns that a text takes: none for switches and combining marks, two for wide characters."""
    size = len(text) - text.count(BOLD) - text.count(CODE)
    if text.isascii():
        return size
    import unicodedata

    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return size + wide - sum(unicodedata.combining(c) > 0 for c in text)


def highlight(code: str) -> list[str]:
    """Lines of Python with its strings, comments, keywords and numbers in colour."""

    def paint(match: re.Match) -> str:
        style = _COLORS[match.lastgroup or "number"]
        return "\n".join(_colored(line, style) for line in match[0].split("\n"))

    return re.sub(_PYTHON, paint, code).split("\n")


def _colored(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if text else ""


def _painted(line: str, color: bool) -> str:
    """The line with its switches as colours, or without them."""
    for switch, (on, off) in _ANSI.items():
        parts = line.split(switch)
        for i in range(1, len(parts), 2):
            parts[i] = f"\x1b[{on}m{parts[i]}\x1b[{off}m" if color and parts[i] else parts[i]
        line = "".join(parts)
    return line


def _indented(lines: Iterable[str]) -> list[str]:
    """The lines, all but the first moved in."""
    first, *rest = lines
    return [first, *(f"  {line}" for line in rest)]
