"""`kb list`: every entry, a line each."""

from __future__ import annotations

import click

from kb.commands.common import (
    clip,
    color_option,
    filter_options,
    has_color,
    hit_as_json,
    json_option,
    page,
    print_json,
    width,
)
from kb.search import EXECUTED, Hit, list_entries


@click.command()
@filter_options
@json_option
@color_option
def command(kinds: tuple[str, ...], libs: tuple[str, ...], tags: tuple[str, ...], as_json: bool, color: str) -> int:
    """List the entries: id, kind and title.

    \b
    kb list --kind formula
    kb list --lib keras --tag callbacks
    """
    libraries = {"scikit-learn": "sklearn"}
    wanted = {libraries.get(name, name) for name in libs}
    hits = [
        hit
        for hit in list_entries()
        if (not kinds or hit.kind in kinds)
        and (not wanted or wanted & set(hit.libraries))
        and (not tags or set(tags) & set(hit.tags))
    ]
    if as_json:
        print_json([hit_as_json(hit) for hit in hits])
    elif hits:
        columns = width()
        wide = max(len(hit.id) for hit in hits) if columns >= 60 else 0
        page("".join(f"{_row(hit, wide, columns)}\n" for hit in hits), color=has_color(color))
    else:
        click.echo("no entry fits", err=True)
    return 0 if hits else 1


def _row(hit: Hit, wide: int, columns: int) -> str:
    """One line; in a narrow terminal without padding, and without a title that has no room."""
    mark = EXECUTED[hit.executed]
    head = f"{hit.id:{wide}}  {hit.kind:7} {mark:1}" if wide else f"{hit.id}  {hit.kind} {mark}".rstrip()
    room = columns - len(head) - 2
    return f"{head}  {clip(hit.title, room)}" if room >= 8 else head
