"""An entry as a page: its head, and its body as blocks. Made while it is indexed, so that showing it parses nothing.

A block is a list, its kind first:

    ["heading", text]
    ["text", text]
    ["item", depth, marker, text]      of a list; the marker is empty for what goes on in the same item
    ["table", [cell, ...], ...]        the first row is the head
    ["formula", row, ...]              laid out in two dimensions
    ["code", text]

In a text, `CODE` and `BOLD` switch that look on and off, and a line feed is a line break.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    from kb.entry import Entry

CODE, BOLD = "\x01", "\x02"  # the text of an entry is printable: it cannot hold them
Block = list


class Page(NamedTuple):
    """All that a page shows of an entry."""

    title: str
    kind: str
    summary: str
    symbols: tuple[str, ...]
    formerly: tuple[tuple[str, str], ...]
    see_also: tuple[str, ...]
    blocks: list[Block]


def page_of(entry: Entry) -> Page:
    """The page of an entry as its file has it."""
    return Page(
        entry.title, entry.kind, entry.summary, entry.symbols, entry.formerly, entry.see_also, blocks(entry.body)
    )


def as_json(page: Page) -> str:
    """The page as a text for the index."""
    return json.dumps(page, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Page:
    """The page that `as_json` wrote."""
    title, kind, summary, symbols, formerly, see_also, found = json.loads(text)
    pairs = tuple((old, what) for old, what in formerly)
    return Page(title, kind, summary, tuple(symbols), pairs, tuple(see_also), found)


def blocks(body: str) -> list[Block]:
    """The blocks of a Markdown body; formulas within a line are drawn on that line."""
    from kb import formula
    from kb.errors import KbError
    from kb.names import printable

    found: list[Block] = []
    text = formula.replace(printable(body), lambda latex: f"\n\x00{latex}\x00\n", formula.inline)
    for i, piece in enumerate(text.split("\x00")):
        if i % 2:
            try:
                found.append(["formula", *formula.layout(piece)])
            except KbError:
                found.append(["formula", *piece.splitlines()])
        elif piece.strip():
            found += _blocks(markdown().parse(piece))
    return found


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
