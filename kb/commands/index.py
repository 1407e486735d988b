"""`kb index`: bring the search index up to date."""

from __future__ import annotations

import time

import click

from kb.content.layers import layers
from kb.index.opening import bring_up_to_date
from kb.index.state import current_state, index_path
from kb.text import printable


@click.command()
@click.option("--rebuild", is_flag=True, help="Build it again from the files.")
def command(rebuild: bool) -> int:
    """Bring the search index up to date. Every read does so by itself; the index is a cache and may be deleted.

    \b
    kb index
    kb index --rebuild
    """
    library = layers()
    started = time.perf_counter()
    path = index_path(library)
    changes = bring_up_to_date(path, current_state(library), rebuild=rebuild)
    took = time.perf_counter() - started
    click.echo(f"{changes.added} added, {changes.modified} modified, {changes.removed} removed in {took:.2f} s: {path}")
    left_out = [*changes.broken, *(str(problem) for layer in library for problem in layer.misnamed())]
    for problem in left_out:
        click.echo(f"left out: {printable(problem)}", err=True)
    return 1 if left_out else 0
