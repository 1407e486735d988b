"""`kb show`: read an entry."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kb.commands.common import color_option, complete_ids, has_color, json_option, page, print_json, width
from kb.errors import KbError
from kb.names import printable
from kb.search import Hit, resolve

if TYPE_CHECKING:
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
    from kb.snippet import read_snippet

    snippet = read_snippet(Path(hit.snippet)) if hit.snippet else None
    lacks = _gaps(hit, snippet, target) if target is not None else []
    if code or copy or html:
        for gap in lacks:
            click.echo(printable(str(gap)), err=True)
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

        more: dict[str, object] = {
            "asks": entry.asks, "errors": entry.errors, "formerly": dict(entry.formerly), "requires": entry.requires,
            "see_also": entry.see_also, "body": entry.body, "code": snippet.code if snippet else None,
            "output": snippet.output if snippet else None,
        }  # fmt: skip
        if target is not None:
            more["target"] = [gap.as_json() for gap in lacks]
        print_json(hit_as_json(hit) | more)
    elif html:
        from kb.html import render as render_html

        click.echo(render_html(entry, snippet), nl=False)
    else:
        from kb.terminal import render

        colored = has_color(color)
        ran = [_ran(hit)] if hit.digest else None
        notes = (*((hit.note,) if hit.note else ()), *map(str, lacks))
        page(render(entry, snippet, width=min(width(), 110), color=colored, notes=notes, ran=ran), color=colored)


def _ran(hit: Hit) -> str:
    """Where the entry's snippet has run, in a line; a damaged record costs that line and not the page."""
    from kb.evidence import evidence, in_words
    from kb.interpreter import find_interpreter
    from kb.results import standing

    try:
        here = standing(find_interpreter(), [hit.digest]).get(hit.digest)
        return in_words(evidence(hit.id, hit.digest), hit.libraries, here, _since)
    except KbError as error:
        return str(error)


def _since(dotted: str) -> str | None:
    """The first of the collected versions from which on a library has a public name; None where all have it or none."""
    from kb.packs import library_of, read_pack

    library = library_of(dotted)
    if library is None:
        return None
    pack = read_pack(library)
    there = [pack.signature(dotted, version) is not None for version in pack.versions]
    first = there.index(True) if True in there else 0
    return pack.versions[first] if first and all(there[first:]) else None


def _gaps(hit: Hit, snippet: Snippet | None, text: str) -> list[Gap]:
    """What the target lacks of the entry."""
    from kb.entry import read_entry
    from kb.environments import target
    from kb.evidence import evidence
    from kb.gaps import gaps

    entry, _ = read_entry(Path(hit.path))
    try:
        ran = evidence(entry.id, hit.digest)
    except KbError:  # a damaged record costs what it knows, not the page
        ran = []
    return gaps(entry, snippet, target(text), ran)
