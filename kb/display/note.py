"""Draws a section of notes for the terminal: prose as a page is, fences as they stand, highlighted where it is Python,
with what is wrong today under the line that says it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from kb.columns import wrap
from kb.content.page import Block
from kb.display.terminal import body, highlight, painted
from kb.out import colored
from kb.text import printable


class Fence(NamedTuple):
    """Code within a note, with what is wrong with its lines: the line, from 1, and what is to be said of it."""

    code: str
    is_python: bool
    findings: tuple[tuple[int, str], ...] = ()


def render(title: str, kind: str, place: str, pieces: Iterable[list[Block] | Fence], *, width: int, color: bool) -> str:
    """The section: its title with those above it, where it stands, and its text."""
    head = wrap(printable(f"{title}  {kind}"), width)
    if color and len(head) == 1:
        head = [colored(printable(title), "1;36") + colored(f"  {kind}", "2")]
    lines = [*head, colored(printable(place), "2") if color else printable(place)]  # never broken: it can be copied
    for piece in pieces:
        drawn = _fence(piece, width, color) if isinstance(piece, Fence) else _prose(piece, width, color)
        lines += ["", *drawn] if drawn else []
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _prose(blocks: list[Block], width: int, color: bool) -> list[str]:
    return [painted(line, color) for line in body(blocks, width)]


def _fence(fence: Fence, width: int, color: bool) -> list[str]:
    text = printable(fence.code).strip("\n")
    skipped = len(fence.code) - len(fence.code.lstrip("\n"))
    drawn = highlight(text) if color and fence.is_python else text.split("\n")
    lines = []
    for number, line in enumerate(drawn, 1 + skipped):
        lines += [line] if text else []
        for at, told in fence.findings:
            if at == number:
                said = [f"  ^ {part}" if i == 0 else f"    {part}" for i, part in enumerate(wrap(told, width - 4))]
                lines += [colored(part, "33") if color else part for part in map(printable, said)]
    return lines
