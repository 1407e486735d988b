"""Hits of a search as text, for Python and for a kernel's terminal; `kb.display.html` draws the same rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from kb.columns import wrap
from kb.text import printable


class Row(NamedTuple):
    """A hit, as it is drawn."""

    id: str
    title: str
    kind: str  # with its marks
    summary: str
    note: str = ""


def text(rows: Iterable[Row], asides: Iterable[str] = (), *, width: int = 80) -> str:
    """The rows, an empty line between two, and what is said below them."""
    blocks = [
        [
            f"{row.id}  {row.title}  {row.kind}",
            *wrap(row.summary, width - 2),
            *(wrap(row.note, width - 2) if row.note else ()),
        ]
        for row in rows
    ]
    lines = ["\n  ".join(block) for block in blocks]
    below = ["\n".join(line for aside in asides for line in wrap(aside, width))]
    return printable("\n\n".join(filter(None, [*lines, *below])))
