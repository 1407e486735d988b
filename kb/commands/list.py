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
from kb.search import list_entries


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
        colored = has_color(color)
        wide = min(max(len(hit.id) for hit in hits), max(8, width() - 40))
        rows = (f"{hit.id:{wide}}  {hit.kind:7}  {clip(hit.title, max(8, width() - wide - 11))}\n" for hit in hits)
        page("".join(rows), color=colored)
    else:
        click.echo("no entry fits", err=True)
    return 0 if hits else 1
