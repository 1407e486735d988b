"""Draws an entry for the terminal with rich: Markdown, tables, two-dimensional formulas, the highlighted snippet."""

from __future__ import annotations

import io
import re
from typing import ClassVar

from rich import box
from rich.console import Console, Group, RenderableType
from rich.markdown import Heading, Markdown, TableElement
from rich.padding import Padding
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from kb import formula
from kb.entry import Entry
from kb.errors import KbError
from kb.names import printable
from kb.snippet import Snippet


class _PlainHeading(Heading):
    """A heading at the left, in bold, without rules."""

    def __rich_console__(self, console, options):
        yield Text(self.text.plain, style="bold")


class _PlainTable(TableElement):
    """A table with a rule under its head and no frame."""

    def __rich_console__(self, console, options):
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        if self.header is not None and self.header.row is not None:
            for cell in self.header.row.cells:
                table.add_column(cell.content)
        if self.body is not None:
            for row in self.body.rows:
                table.add_row(*(cell.content for cell in row.cells))
        yield table


class _Markdown(Markdown):
    elements: ClassVar = {**Markdown.elements, "heading_open": _PlainHeading, "table_open": _PlainTable}


def render(
    entry: Entry,
    snippet: Snippet | None,
    *,
    width: int,
    color: bool,
    notes: tuple[str, ...] = (),
    ran: list[str] | None = None,
) -> str:
    """The whole page: head, body, see-also, snippet and its output.

    `notes` stand under the summary, `ran` (where the snippet has run) under the output.
    """
    target = io.StringIO()
    console = Console(
        file=target, width=width, force_terminal=color, color_system="standard" if color else None, no_color=not color,
        highlight=False, emoji=False, markup=False, legacy_windows=False,
    )  # fmt: skip
    head = Text(printable(entry.title), style="bold cyan")
    head.append(f"  {entry.kind}", style="dim")
    console.print(head)
    console.print(Text(printable(entry.summary)))
    if entry.symbols:
        console.print(Text(printable(", ".join(entry.symbols)), style="green"))
    for note in notes:
        console.print(Text(printable(note), style="yellow"))
    console.print()
    console.print(_body(entry))
    if entry.formerly:
        console.print()
        console.print(Text("Old names", style="bold"))
        for old, what in entry.formerly:
            console.print(Text(f"  {printable(old)}: {printable(what)}", style="yellow"))
    if entry.see_also:
        console.print()
        console.print(Text("See also ", style="bold") + Text(printable(", ".join(entry.see_also)), style="cyan"))
    if snippet:
        console.print()
        console.print(_code(snippet), crop=False)
        for line in ran or ():
            console.print(Text(printable(line), style="dim"))
    return "\n".join(line.rstrip() for line in target.getvalue().split("\n")).rstrip("\n") + "\n"


def _body(entry: Entry) -> RenderableType:
    """Prose through rich's Markdown, displayed formulas drawn by texicode between it."""
    parts: list[RenderableType] = []
    text = formula.replace(printable(entry.body), lambda latex: f"\n\x00{latex}\x00\n", formula.inline)
    for i, piece in enumerate(text.split("\x00")):
        if i % 2:
            try:
                rows = formula.layout(piece)
            except KbError:
                rows = [piece]
            parts.append(Padding(Text("\n".join(rows), no_wrap=True, overflow="ignore", style="bold"), (0, 0, 1, 2)))
        elif piece.strip():
            parts.append(_Markdown(piece.strip() + "\n", hyperlinks=False, inline_code_lexer=None))
            parts.append(Text(""))
    return Group(*parts[:-1]) if parts and isinstance(parts[-1], Text) else Group(*parts)


def _code(snippet: Snippet) -> RenderableType:
    """Code and output line by line as they are, also where they are wider than the terminal: people copy them."""
    name = f"{snippet.path.parent.name}/{snippet.path.name}"
    head = Text(f"snippets/{name}", style="dim")
    syntax = Syntax("", "python", theme="ansi_dark", background_color="default")
    code = _as_is(syntax.highlight(printable(snippet.code).rstrip()))
    code.rstrip()
    if not snippet.output:
        return Group(head, code)
    output = _as_is(Text(re.sub("^", "  ", printable(snippet.output), flags=re.MULTILINE)))
    return Group(head, code, Text(""), Text("prints", style="dim"), output)


def _as_is(text: Text) -> Text:
    text.no_wrap, text.overflow = True, "ignore"
    return text
