"""`kb show`: read an entry."""

from __future__ import annotations

from pathlib import Path

import click

from kb.commands.common import color_option, complete_ids, has_color, json_option, page, print_json, width
from kb.errors import KbError
from kb.names import printable
from kb.search import Hit, resolve


@click.command()
@click.argument("name", shell_complete=complete_ids)
@click.option("--code", is_flag=True, help="Print the snippet alone.")
@click.option("--copy", is_flag=True, help="Put the snippet on the clipboard.")
@click.option("--html", is_flag=True, help="Print a page of HTML.")
@json_option
@color_option
def command(name: str, code: bool, copy: bool, html: bool, as_json: bool, color: str) -> int:
    """Read an entry: summary, parameters, pitfalls and its snippet.

    Names are forgiving: gridsearch, GridSearchCV, grid_search and a unique start of one all find it.

    \b
    kb show grid_search
    kb show grid_search --code > train.py
    kb show GridSearchCV --copy
    """
    show(resolve(name), code=code, copy=copy, html=html, as_json=as_json, color=color)
    return 0


def show(
    hit: Hit, *, code: bool = False, copy: bool = False, html: bool = False, as_json: bool = False, color: str = "auto"
) -> None:
    """Print the entry of a hit in one of the forms."""
    from kb.snippet import read_snippet

    snippet = read_snippet(Path(hit.snippet)) if hit.snippet else None
    if code or copy:
        if snippet is None:
            raise KbError(f"entry '{hit.id}' has no snippet", path=hit.path)
        if copy:
            from kb.clipboard import copy as to_clipboard

            click.echo(f"the snippet of {hit.id} is on the clipboard ({to_clipboard(snippet.code)})", err=True)
        if code:
            click.echo(printable(snippet.code), nl=False)
        return
    from kb.entry import read_entry

    entry, _ = read_entry(Path(hit.path))
    if as_json:
        from kb.commands.common import hit_as_json

        more = {
            "asks": entry.asks, "errors": entry.errors, "formerly": dict(entry.formerly), "requires": entry.requires,
            "see_also": entry.see_also, "body": entry.body, "code": snippet.code if snippet else None,
            "output": snippet.output if snippet else None,
        }  # fmt: skip
        print_json(hit_as_json(hit) | more)
    elif html:
        from kb.html import render as render_html

        click.echo(render_html(entry, snippet), nl=False)
    else:
        from kb.terminal import render

        colored = has_color(color)
        ran = [_ran(hit)] if hit.digest else None
        notes = (hit.note,) if hit.note else ()
        page(render(entry, snippet, width=min(width(), 110), color=colored, notes=notes, ran=ran), color=colored)


def _ran(hit: Hit) -> str:
    """Where the entry's snippet has run, in a line; a damaged record costs that line and not the page."""
    from kb.evidence import evidence, in_words
    from kb.interpreter import find_interpreter
    from kb.results import standing

    try:
        here = standing(find_interpreter(), [hit.digest]).get(hit.digest)
        return in_words(evidence(hit.id, hit.digest), hit.libraries, here)
    except KbError as error:
        return str(error)
