"""Prints entries in the form that was asked for: as a page, as code, as a notebook, as JSON."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from kb.api.reading import Shown
from kb.commands.common import choice_of, has_color, page, print_json, tell, width
from kb.errors import KbError, UsageError
from kb.kinds import NOTE
from kb.out import say
from kb.text import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from kb.content.own_data import Choice

MAX_COLUMNS = 110  # of a page: longer lines are hard to read


def draw(
    found: list[Shown], *, code: bool = False, cell: str | None = None, everything: bool = False, copy: bool = False,
    notebook: str | None = None, html: bool = False, target: str | None = None, as_json: bool = False,
    data: str | None = None, ids: tuple[str, ...] = (), keep: str | None = None, raw: bool = False,
    python: str | None = None, color: str = "auto",
) -> int:  # fmt: skip
    """Print entries in one of the forms; what `target` lacks goes with them, or to stderr."""
    tell(broken for shown in found for broken in shown.hit.broken)
    _look_into(found)
    colored = has_color(color)
    forms = {"--cell": cell is not None, "--notebook": notebook is not None, "--html": html, "--json": as_json}
    asked = [name for name, is_asked in ({"--code": code or copy} | forms).items() if is_asked]
    asked += ["--all"] if everything and cell is not None else []
    asked += ["--data"] if data is not None and any(forms.values()) else []
    if len(asked) > 1:
        raise UsageError(f"{' and '.join(asked)} do not go together", hint="choose one")
    if data is not None:
        return _on_own_data(found, data, choice_of(target, ids, keep, raw), copy, python, colored)
    if ids or keep or raw:
        raise UsageError("--id, --keep and --raw go with --data FILE")
    lacks = {shown.id: shown.gaps(target) if target is not None else [] for shown in found}
    if code or copy or html or cell or notebook:
        for told in filter(None, (shown.provenance for shown in found)):
            say(printable(told))
        for gap in (gap for some in lacks.values() for gap in some):
            say(printable(str(gap)))
    if notebook:
        from kb.display.notebook import write

        write(notebook, [(shown.entry, shown.text) for shown in found])
        say(f"wrote {printable(notebook)}")
    elif code or copy or cell:
        text = "\n\n".join(_code(shown, cell, everything) for shown in found)
        if copy:
            return _copy(found, text)
        page(_highlighted(text, colored), color=colored)
    elif as_json:
        objects = [
            shown.as_json() | ({"target": [gap.as_json() for gap in lacks[shown.id]]} if target is not None else {})
            for shown in found
        ]
        print_json(objects[0] if len(objects) == 1 else objects)
    elif html:
        from kb.display.html import document

        titles = [shown.hit.entry.title for shown in found]
        print(document(titles, [shown.as_html() for shown in found]), end="")
    else:
        takes = _taker() if sys.stdout.isatty() and any(shown.picture_path for shown in found) else None
        drawn = [
            _page(shown, list(map(str, lacks[shown.id])), everything, colored, takes is not None) for shown in found
        ]
        page(("─" * min(width(), MAX_COLUMNS) + "\n").join(drawn), color=colored)
        if takes:
            for picture in filter(None, (shown.picture for shown in found)):
                takes(picture)
    return 0


def _look_into(found: list[Shown]) -> None:
    """Have said of notes what of them is no longer true."""
    for shown in found:
        if shown.hit.entry.kind == NOTE:
            from kb.api.noted import ShownNote
            from kb.doctor.noted import findings

            assert isinstance(shown, ShownNote)
            shown.find = findings


def _on_own_data(found: list[Shown], data: str, choice: Choice, copy: bool, python: str | None, colored: bool) -> int:
    """Print, or put on the clipboard, the script that does on a table of one's own what an entry does on its data."""
    from kb.api.owning import own_script

    if len(found) != 1:
        raise UsageError("--data goes with one entry")
    script, told = own_script(found[0], data, choice, python=python)
    if found[0].provenance:
        say(printable(found[0].provenance))
    say(f"{printable(data)}: {printable(told)}")
    if copy:
        return _copy(found, script)
    page(_highlighted(script, colored), color=colored)
    return 0


def _code(shown: Shown, cell: str | None, everything: bool) -> str:
    """The code that was asked for; raises `KbError` for an entry that has none."""
    if not shown.text:
        raise KbError(f"entry '{shown.id}' has no snippet", path=shown.hit.entry.path)
    if cell:
        return shown.cell(cell)
    return shown.whole if everything else shown.code


def _copy(found: list[Shown], text: str) -> int:
    """Put code on the clipboard and say what happened; where nothing took it, print it, so that it is not lost."""
    from kb.display.clipboard import copy

    names = ", ".join(shown.id for shown in found)
    try:
        say(f"the code of {names} is on the clipboard ({copy(printable(text))})")
    except KbError as error:
        say(f"kb: {error}; here it is:")
        print(printable(text), end="")
        return error.exit_code
    return 0


def _highlighted(code: str, colored: bool) -> str:
    from kb.display.terminal import highlight

    return "\n".join(highlight(printable(code))) if colored else printable(code)


def _taker() -> Callable[[bytes], None] | None:
    """What draws a picture on the terminal that stdout is; None for one that takes no pictures."""
    from kb.display.graphics import Protocol, protocol, show_picture

    how = protocol()
    return None if how == Protocol.OFF else partial(show_picture, how=how)


def _page(shown: Shown, notes: list[str], everything: bool, colored: bool, is_drawn: bool) -> str:
    from kb.display.terminal import render

    if shown.hit.entry.kind == NOTE:
        return shown.as_text(width=min(width(), MAX_COLUMNS), color=colored)
    notes = [*shown.notes, *notes]
    columns = min(width(), MAX_COLUMNS)
    whole = shown.whole if everything else ""
    picture = shown.picture_path if not is_drawn and shown.picture else ""
    return render(shown.page, width=columns, color=colored, notes=notes, ran=shown.ran, whole=whole, picture=picture)
