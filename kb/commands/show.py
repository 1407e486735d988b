"""`kb show`: read an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kb.commands.common import color_option, complete_ids, has_color, json_option, page, print_json, width
from kb.errors import KbError
from kb.names import printable
from kb.search import Hit, resolve
from kb.snippet import digest, read_snippet, read_text, split

if TYPE_CHECKING:
    from kb.entry import Entry
    from kb.gaps import Gap
    from kb.snippet import Snippet


@click.command()
@click.argument("name", shell_complete=complete_ids)
@click.option("--code", is_flag=True, help="Print the snippet alone.")
@click.option("--copy", is_flag=True, help="Put the snippet on the clipboard.")
@click.option("--html", is_flag=True, help="Print a page of HTML.")
@click.option(
    "--target", metavar="VERSION", help="Say what scikit-learn==1.2.2, or an environment as colab-2026-08, lacks of it."
)
@json_option
@color_option
def command(name: str, code: bool, copy: bool, html: bool, target: str | None, as_json: bool, color: str) -> int:
    """Read an entry: summary, parameters, pitfalls and its snippet.

    Names are forgiving: gridsearch, GridSearchCV, grid_search and a unique start of one all find it.

    \b
    kb show grid_search
    kb show grid_search --code > train.py
    kb show GridSearchCV --copy
    kb show rmse --target scikit-learn==1.2.2
    kb show rmse --target colab-2026-08
    """
    show(resolve(name), code=code, copy=copy, html=html, target=target, as_json=as_json, color=color)
    return 0


def show(
    hit: Hit, *, code: bool = False, copy: bool = False, html: bool = False, target: str | None = None,
    as_json: bool = False, color: str = "auto",
) -> None:  # fmt: skip
    """Print the entry of a hit in one of the forms; what `target` lacks goes with it, or to stderr."""
    lacks = _gaps(hit, target) if target is not None else []
    if code or copy or html:
        for gap in lacks:
            click.echo(printable(str(gap)), err=True)
    if code or copy:
        if not hit.snippet:
            raise KbError(f"entry '{hit.id}' has no snippet", path=hit.path)
        text, _ = split(read_text(hit.snippet))
        if copy:
            from kb.clipboard import copy as to_clipboard

            click.echo(f"the snippet of {hit.id} is on the clipboard ({to_clipboard(text)})", err=True)
        if code:
            click.echo(printable(text), nl=False)
    elif as_json:
        _print_json(hit, target, lacks)
    elif html:
        from kb.html import render as render_html

        entry, snippet = _read(hit)
        click.echo(render_html(entry, snippet), nl=False)
    else:
        _print_page(hit, lacks, color)


def _print_page(hit: Hit, lacks: list[Gap], color: str) -> None:
    """The page as it was indexed: nothing is parsed and no library is imported for it."""
    from kb.page import from_json
    from kb.terminal import render

    recorded = hit.recorded
    if hit.page:
        shown = from_json(hit.page)
    else:  # a file was edited since, or there were too many to parse them all ahead
        from kb.page import page_of

        shown = page_of(_read(hit)[0])
        recorded = _recorded(hit) if hit.snippet else ""
    code = None
    if hit.snippet:
        parts = hit.snippet.replace("\\", "/").split("/")
        code = ("/".join(["snippets", *parts[-2:]]), *split(read_text(hit.snippet)))
    colored = has_color(color)
    notes = (*((hit.note,) if hit.note else ()), *map(str, lacks))
    ran = _ran(hit, recorded) if hit.snippet else ""
    page(render(shown, code, width=min(width(), 110), color=colored, notes=notes, ran=ran), color=colored)


def _recorded(hit: Hit) -> str:
    """Where the snippet ran by the records, as it is now; a damaged record costs that line and not the page."""
    from kb.evidence import evidence, in_words
    from kb.packs import first_with

    try:
        return in_words(evidence(hit.id, digest(read_text(hit.snippet))), hit.libraries, first_with)
    except KbError as error:
        return str(error)


def _ran(hit: Hit, recorded: str) -> str:
    """Where the entry's snippet has run, in a line; an interpreter that is not there costs that line, not the page."""
    from kb.interpreter import find_interpreter
    from kb.results import in_words

    try:
        find_interpreter()
    except KbError as error:
        return str(error)
    return in_words(hit.here, recorded)


def _read(hit: Hit) -> tuple[Entry, Snippet | None]:
    from pathlib import Path

    from kb.entry import read_entry

    return read_entry(Path(hit.path))[0], read_snippet(Path(hit.snippet)) if hit.snippet else None


def _print_json(hit: Hit, target: str | None, lacks: list[Gap]) -> None:
    from kb.commands.common import hit_as_json

    entry, snippet = _read(hit)
    more: dict[str, object] = {
        "asks": entry.asks, "errors": entry.errors, "formerly": dict(entry.formerly), "requires": entry.requires,
        "see_also": entry.see_also, "body": entry.body, "code": snippet.code if snippet else None,
        "output": snippet.output if snippet else None,
    }  # fmt: skip
    if target is not None:
        more["target"] = [gap.as_json() for gap in lacks]
    print_json(hit_as_json(hit) | more)


def _gaps(hit: Hit, text: str) -> list[Gap]:
    """What the target lacks of the entry."""
    from kb.environments import target
    from kb.evidence import evidence
    from kb.gaps import gaps

    entry, snippet = _read(hit)
    try:
        ran = evidence(entry.id, hit.digest)
    except KbError:  # a damaged record costs what it knows, not the page
        ran = []
    return gaps(entry, snippet, target(text), ran)
