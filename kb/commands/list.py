"""`kb list`: every entry, a line each."""

from __future__ import annotations

import click

from kb.commands.common import clip, explain_marks, has_color, page, print_json, tell, width
from kb.commands.options import color_option, filter_options, json_option, mine_option
from kb.retrieval.finder import Hit, listed


@click.command()
@filter_options
@mine_option
@click.option("--own-data", is_flag=True, help="Only entries whose code takes a table of your own (kb run --data).")
@json_option
@color_option
def command(
    kinds: tuple[str, ...], libs: tuple[str, ...], tags: tuple[str, ...], mine: bool | None, own_data: bool,
    as_json: bool, color: str,
) -> int:  # fmt: skip
    """List the entries: id, kind and title; with --mine or --kind note your own notes as well.

    \b
    kb list --kind formula
    kb list --lib keras --tag callbacks
    """
    found = listed(kinds=kinds, libraries=libs, tags=tags, mine=mine)
    hits = [hit for hit in found.hits if hit.entry.own_data] if own_data else list(found.hits)
    tell(found.broken)
    if as_json:
        print_json([hit.as_json() for hit in hits])
    elif hits:
        columns = width()
        wide = max(len(hit.id) for hit in hits) if columns >= 60 else 0
        page("".join(f"{_row(hit, wide, columns)}\n" for hit in hits), color=has_color(color))
        explain_marks(hit.executed for hit in hits)
    else:
        click.echo("no entry fits", err=True)
    return 0 if hits else 1


def _row(hit: Hit, wide: int, columns: int) -> str:
    """One line; in a narrow terminal without padding, and without a title that has no room."""
    kind, mark = hit.entry.kind, hit.ran_mark
    head = f"{hit.id:{wide}}  {kind:7} {mark:1}" if wide else f"{hit.id}  {kind} {mark}".rstrip()
    head += f"  {hit.mark}" if hit.mark else ""
    room = columns - len(head) - 2
    return f"{head}  {clip(hit.entry.title, room)}" if room >= 8 else head
