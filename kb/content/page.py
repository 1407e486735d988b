"""An entry as a page: its head, its code, and its body as blocks. Made while it is indexed: showing it parses nothing.

A block is a list, its kind first:

    ["heading", text]
    ["text", text]
    ["item", depth, marker, text]      of a list; the marker is empty for what goes on in the same item
    ["table", [cell, ...], ...]        the first row is the head
    ["formula", row, ...]              laid out in two dimensions
    ["code", text]

A text is one of `kb.columns`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kb.columns import BOLD, CODE
from kb.content.snippet import CHECK, DATA, joined, parts, split

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    from kb.content.entry import Entry

Block = list[Any]


class Code(NamedTuple):
    """What a page shows of the snippet."""

    text: str  # the cells to paste, a long data cell folded to a line
    checks: int  # how many things the check cell asserts
    output: str | None


class Page(NamedTuple):
    """All that a page shows of an entry."""

    title: str
    kind: str
    summary: str
    symbols: tuple[str, ...]
    formerly: tuple[tuple[str, str], ...]
    see_also: tuple[str, ...]
    blocks: list[Block]
    code: Code | None


def page_of(entry: Entry, snippet: str) -> Page:
    """The page of an entry as its file has it, with the text of its snippet, empty where it has none."""
    return Page(
        entry.title, entry.kind, entry.summary, entry.symbols, entry.formerly, entry.see_also,
        _with_selection(blocks(entry.body), entry), code_of(snippet) if snippet else None,
    )  # fmt: skip


def code_of(snippet: str) -> Code:
    """What a page shows of the text of a snippet."""
    from kb.content.data import folded

    found = parts(snippet)
    use = [cell for cell in found.cells if cell.name != CHECK]
    shown = [folded(cell.code) if cell.name == DATA and len(use) > 1 else cell.code for cell in use]
    return Code(joined(shown), found.checks, split(snippet)[1])


def _with_selection(found: list[Block], entry: Entry) -> list[Block]:
    """The blocks, with a word under the Parameters table that it is a selection."""
    names = [i for i, block in enumerate(found) if block[0] == "heading" and block[1].casefold() == "parameters"]
    if names and entry.symbols and found[names[0] + 1 : names[0] + 2] and found[names[0] + 1][0] == "table":
        more = f"A selection: {CODE}kb api {entry.symbols[0].rpartition('.')[2]}{CODE} shows all of them."
        found.insert(names[0] + 2, ["text", more])
    return found


def as_json(page: Page) -> str:
    """The page as a text for the index."""
    return json.dumps(page, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Page:
    """The page that `as_json` wrote."""
    title, kind, summary, symbols, formerly, see_also, found, code = json.loads(text)
    pairs = tuple((old, what) for old, what in formerly)
    return Page(title, kind, summary, tuple(symbols), pairs, tuple(see_also), found, Code(*code) if code else None)


def blocks(body: str) -> list[Block]:
    """The blocks of a Markdown body; formulas within a line are drawn on that line."""
    from kb.content import formula
    from kb.errors import KbError
    from kb.text import printable

    found: list[Block] = []
    text = formula.replace(printable(body), lambda latex: f"\n\x00{latex}\x00\n", _inline)
    for i, piece in enumerate(text.split("\x00")):
        if i % 2:
            try:
                found.append(["formula", *formula.layout(piece)])
            except KbError:
                found.append(["formula", *piece.splitlines()])
        elif piece.strip():
            found += _blocks(markdown().parse(piece))
    return found


def _inline(latex: str) -> str:
    """A formula within a line as Markdown: what has a meaning there is escaped, and what has no form stays LaTeX."""
    from kb.content import formula
    from kb.errors import KbError

    try:
        drawn = formula.inline(latex)
    except KbError:  # `kb check` says so
        drawn = latex
    return re.sub(r"([\\`*_|<>\[\]])", r"\\\1", drawn)


@lru_cache
def markdown() -> MarkdownIt:
    """The parser of entries: CommonMark with tables; HTML is text."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _blocks(tokens: Iterable[Token]) -> list[Block]:
    found: list[Block] = []
    markers: list[str] = []  # of the lists that are open, empty once an item has shown its own
    numbers: list[int] = []
    kind = "text"
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            numbers.append(int(token.attrGet("start") or 1) if token.type == "ordered_list_open" else 0)
            markers.append("")
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            numbers.pop()
            markers.pop()
        elif token.type == "list_item_open":
            markers[-1] = f"{numbers[-1]}." if numbers[-1] else "•"
            numbers[-1] += bool(numbers[-1])
        elif token.type == "table_open":
            found.append(["table"])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type in ("th_open", "td_open"):
            kind = "cell"
        elif token.type == "heading_open":
            kind = "heading"
        elif token.type.endswith("_close"):
            kind = "text"
        elif token.type in ("fence", "code_block", "html_block"):
            found.append(["code", token.content.rstrip("\n")])
        elif token.type == "inline":
            text = _text(token.children or ())
            if kind == "cell":
                found[-1][-1].append(text)
            elif kind == "text" and markers:
                found.append(["item", len(markers), markers[-1], text])
                markers[-1] = ""
            else:
                found.append([kind, text])
    return found


def _text(tokens: Iterable[Token]) -> str:
    parts = []
    target = ""
    for token in tokens:
        if token.type in ("strong_open", "strong_close", "em_open", "em_close"):
            parts.append(BOLD)
        elif token.type == "code_inline":
            parts.append(f"{CODE}{token.content}{CODE}")
        elif token.type == "softbreak":
            parts.append(" ")
        elif token.type == "hardbreak":
            parts.append("\n")
        elif token.type == "link_close":
            parts.append(f" ({target})")
        elif token.type == "link_open":
            target = str(token.attrGet("href") or "")
        else:
            parts.append(token.content)
    return "".join(parts)
