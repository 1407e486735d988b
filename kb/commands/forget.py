"""`kb forget`: notes that are no longer to be found."""

from __future__ import annotations

import click

from kb.notes.opening import read_all
from kb.notes.sources import forget
from kb.text import printable


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path())
def command(paths: tuple[str, ...]) -> int:
    """Find the notes of a path no longer that was added with kb add. The files stay as they are.

    \b
    kb forget notes/
    """
    for path in paths:
        click.echo(f"no longer read: {printable(forget(path))}", err=True)
    read_all()  # what was read of them goes now, not at the next search
    return 0
