"""Draws a page for the terminal: text wrapped to its width, tables, the highlighted snippet. Standard library only.

It stands on the path of `kb roc_auc`: a library for it would take longer to import than all the rest.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kb import libraries
from kb.columns import BOLD, CODE, cells, wrap
from kb.content.page import Block, Page
from kb.kinds import Kind
from kb.out import colored
from kb.text import printable

GAP = 3  # columns between those of a table
_ANSI = {BOLD: ("1", "22"), CODE: ("36", "39")}
_COLORS = {"comment": "90", "string": "33", "keyword": "34", "number": "35"}
PYTHON = (
    r"(?P<comment>\#[^\n]*)"
    r"|(?P<string>\b[rbfuRBFU]{0,2}(?:'''[\s\S]*?'''|\"\"\"[\s\S]*?\"\"\"|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\")"
    r"|'''[\s\S]*?'''|\"\"\"[\s\S]*?\"\"\"|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\")"
    rf"|(?P<keyword>\b(?:{'|'.join(keyword.kwlist)})\b)"
    r"|(?P<number>\b\d[\w.]*)"
)


CODE_FIRST = frozenset([Kind.API, Kind.RECIPE])  # of the others the text is what people came for


def render(
    page: Page, *, width: int, color: bool, notes: Iterable[str] = (), ran: str = "", whole: str = "",
    picture: str = "",
) -> str:  # fmt: skip
    """The whole page: head, code, text, old names, see-also, output and evidence; for a concept, a formula and an
    error the text stands before the code.

    `notes` stand under the summary. `ran` says where the snippet has run. `whole` is the snippet's code to show instead
    of the cells to paste. `picture` is where the picture of what it draws is, where that is not shown itself.
    """
    style = _Style(width, color)
    code = list(_code(page, style, whole))
    text = [painted(line, color) for line in body(page.blocks, width)]
    pieces = [
        [*_head(page, style), *(line for note in notes for line in style(note, "33"))],
        *([code, text] if page.kind in CODE_FIRST else [text, code]),
        list(_old_names(page, style)),
        list(_see_also(page, style)),
        list(_evidence(page, style, ran, picture, is_whole=bool(whole))),
    ]
    out = "\n\n".join("\n".join(line.rstrip() for line in piece) for piece in pieces if piece)
    return out.rstrip("\n") + "\n"


class _Style(NamedTuple):
    """How text from files is put into lines."""

    width: int
    color: bool

    def __call__(self, text: str, look: str) -> list[str]:
        return [colored(line, look) if self.color else line for line in wrap(printable(text), self.width)]


def _head(page: Page, style: _Style) -> Iterator[str]:
    title, kind = printable(page.title), printable(page.kind)
    head = wrap(f"{title}  {kind}", style.width)
    if style.color and len(head) == 1:
        head = [colored(title, "1;36") + colored(f"  {kind}", "2")]
    yield from head
    yield from wrap(printable(page.summary), style.width)
    if page.symbols:
        yield from style(", ".join(page.symbols), "32")


def _code(page: Page, style: _Style, whole: str) -> Iterator[str]:
    if page.code:
        text = printable(whole or page.code.text).strip("\n")
        yield from highlight(text) if style.color else text.split("\n")


def _old_names(page: Page, style: _Style) -> Iterator[str]:
    if page.formerly:
        yield painted(f"{BOLD}Old names{BOLD}", style.color)
    for old, what in page.formerly:
        lines = wrap(printable(f"{old}: {what}"), style.width - 4)
        yield from (colored(f"  {line}", "33") if style.color else f"  {line}" for line in _indented(lines))


def _see_also(page: Page, style: _Style) -> Iterator[str]:
    if page.see_also:
        lines = wrap(f"{BOLD}See also{BOLD} {CODE}{printable(', '.join(page.see_also))}{CODE}", style.width)
        yield from (painted(line, style.color) for line in lines)
    if reference := _reference(page):
        yield from style(reference, "2")
    address = libraries.documentation(page.symbols[0]) if page.symbols else ""
    if address:  # never broken: a terminal makes a link of it
        yield colored(address, "2") if style.color else address


def _reference(page: Page) -> str:
    """Where the signature of what a page is about is told, over the versions; the table of parameters says it, too."""
    is_packed = page.symbols and page.symbols[0].partition(".")[0] in libraries.packed().values()
    if page.kind != Kind.API or not is_packed or any("A selection: " in str(block) for block in page.blocks[:4]):
        return ""
    return f"kb api {page.symbols[0]} has its signature, and what changed"


def _evidence(page: Page, style: _Style, ran: str, picture: str, *, is_whole: bool) -> Iterator[str]:
    """What the snippet prints, where it ran, and how much it checks."""
    if not page.code:
        return
    if page.code.output:
        yield from style("prints", "2")
        yield from (f"  {line}" for line in printable(page.code.output).split("\n"))
    if picture:
        yield from style("draws", "2")
        yield f"  {printable(picture)}"  # never broken: a terminal makes a link of it
    checks = f"{page.code.checks} check{'s' * (page.code.checks != 1)}"
    shown = "" if is_whole else " (--all shows them)" if page.code.checks != 1 else " (--all shows it)"
    yield from style(f"{checks}{shown}" + (f"; {ran}" if ran else ""), "2")


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
    """Widths of columns: their own where all fit; else the wide ones share what the narrower ones leave."""
    left = max(available, 4 * len(natural))
    found = list(natural)
    in_order = sorted(range(len(natural)), key=natural.__getitem__)
    for position, i in enumerate(in_order):
        found[i] = max(1, min(natural[i], left // (len(natural) - position)))
        left -= found[i]
    return found


def highlight(code: str) -> list[str]:
    """Lines of Python with its strings, comments, keywords and numbers in colour."""

    def paint(match: re.Match[str]) -> str:
        style = _COLORS[match.lastgroup or "number"]
        return "\n".join(colored(line, style) for line in match[0].split("\n"))

    return re.sub(PYTHON, paint, code).split("\n")


def painted(line: str, color: bool) -> str:
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
