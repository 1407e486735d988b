"""`kb show`: read an entry, or take its code away."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

import click

from kb.api.reading import Shown, show
from kb.commands.common import (
    choice_of,
    color_option,
    complete_names,
    completed,
    data_options,
    has_color,
    json_option,
    page,
    print_json,
    python_option,
    tell,
    width,
)
from kb.errors import KbError, UsageError
from kb.kinds import NOTE
from kb.text import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from kb.content.own_data import Choice

MAX_COLUMNS = 110  # of a page: longer lines are hard to read


def show_options(command: Callable[..., int]) -> Callable[..., int]:
    """The options of `kb show`, which `kb NAME` takes as well."""
    for option in reversed((
        click.option("--code", is_flag=True, help="Print the code to paste: all cells but the check."),
        click.option("--cell", metavar="NAME", shell_complete=completed("cells"), help="Print one cell."),
        click.option("-a", "--all", "everything", is_flag=True, help="Print all of it: the data, and the check."),
        click.option("--copy", is_flag=True, help="Put the code on the clipboard."),
        click.option("--notebook", metavar="FILE", type=click.Path(dir_okay=False),
                     help="Write a notebook: the text as Markdown, the cells as cells."),
        click.option("--html", is_flag=True, help="Print a page of HTML."),
        click.option("--target", metavar="VERSION", shell_complete=completed("targets"),
                     help="Say what scikit-learn==1.2.2, or an environment as colab-2026-08, lacks of it; "
                     "with --data, the column to predict."),
        data_options,
        click.option("--keep", metavar="COLUMNS", help="With --data: the only columns to use, with commas."),
        python_option,
        json_option,
        color_option,
    )):  # fmt: skip
        command = option(command)
    return command


@click.command()
@click.argument("names", nargs=-1, required=True, shell_complete=complete_names)
@show_options
def command(names: tuple[str, ...], **options: object) -> int:
    """Read entries: summary, the code to paste, parameters, pitfalls; and your own notes (kb add).

    Names are forgiving: gridsearch, GridSearchCV, grid_search and a unique start of one all find it. Where no entry is
    about a public name, its card is shown: signature, parameters, versions; kb api NAME says it shorter. A section of
    your notes is FILE#HEADING, as kb search names it.

    \b
    kb show grid_search
    kb show grid_search --code > train.py
    kb show GridSearchCV --copy
    kb show roc_curve auc
    kb show rmse --target scikit-learn==1.2.2
    kb show kfold --notebook kfold.ipynb
    kb show merge.md#left-joins
    """
    return draw([show(name) for name in names], **options)  # type: ignore[arg-type]


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
            click.echo(printable(told), err=True)
        for gap in (gap for some in lacks.values() for gap in some):
            click.echo(printable(str(gap)), err=True)
    if notebook:
        from kb.display.notebook import write

        write(notebook, [(shown.entry, shown.text) for shown in found])
        click.echo(f"wrote {printable(notebook)}", err=True)
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
        click.echo(document(titles, [shown.as_html() for shown in found]), nl=False)
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
        click.echo(printable(found[0].provenance), err=True)
    click.echo(f"{printable(data)}: {printable(told)}", err=True)
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
        click.echo(f"the code of {names} is on the clipboard ({copy(printable(text))})", err=True)
    except KbError as error:
        click.echo(f"kb: {error}; here it is:", err=True)
        click.echo(printable(text), nl=False)
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


def not_with_words(options: dict[str, object]) -> None:
    """Raises `UsageError` where `kb WORDS` found no entry and an option asks for one."""
    asked = [name for name, value in options.items() if value and name not in ("as_json", "color")]
    asked = [{"everything": "all", "ids": "id"}.get(name, name) for name in asked]
    if asked:
        raise UsageError(f"--{asked[0]} takes the name of an entry", hint="kb search finds it")
