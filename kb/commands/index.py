"""`kb index`: bring the search index up to date."""

from __future__ import annotations

import sqlite3
import time

import click

from kb.cards.store import cards_path
from kb.commands.common import tell
from kb.content.layers import layers, problems
from kb.errors import KbError
from kb.index.opening import bring_up_to_date
from kb.index.state import current_state, index_path
from kb.text import printable


@click.command()
@click.option("--rebuild", is_flag=True, help="Build it again from the files.")
def command(rebuild: bool) -> int:
    """Bring the search index up to date. Every read does so by itself; the index is a cache and may be deleted.

    Unlike a read, it compares what every file holds, whatever sizes and times say, and looks over the whole index.

    \b
    kb index
    kb index --rebuild
    """
    library = layers()
    started = time.perf_counter()
    path = index_path(library)
    try:
        changes = bring_up_to_date(path, current_state(library), rebuild=rebuild, thorough=True)
        cards_path()
    except (OSError, sqlite3.OperationalError) as error:
        hint = "set KB_CACHE to a folder that can be written; meanwhile lookups search from memory"
        raise KbError(f"the index cannot be written: {error}", path=path, hint=hint) from error
    took = time.perf_counter() - started
    click.echo(f"{changes.added} added, {changes.modified} modified, {changes.removed} removed in {took:.2f} s: {path}")
    left_out = [str(problem) for layer in library for problem in problems(layer)]
    left_out += changes.lost
    for problem in left_out:
        click.echo(f"left out: {printable(problem)}", err=True)
    tell(changes.flawed)
    return 1 if left_out or changes.flawed else 0
