"""`kb add`: one's own notes, found as they are."""

from __future__ import annotations

import click

from kb.commands.common import print_json
from kb.commands.options import json_option
from kb.notes.opening import read_all
from kb.notes.sources import add
from kb.text import printable


@click.command()
@click.argument("paths", nargs=-1, type=click.Path())
@json_option
def command(paths: tuple[str, ...], as_json: bool) -> int:
    """Have your own notes found: folders and files of Markdown, text, notebooks, and scripts in `# %%` cells.

    kb remembers the path and copies nothing; before every search it reads what has changed. Nothing in notes is ever
    written, executed, checked or verified unasked. A folder is read with its .gitignore, without what begins with a
    dot, virtual environments, links that lead out, and files above 5 MB; at most 20,000 files of one path.

    \b
    kb add notes/ ideas.ipynb     remember them, and read them now
    kb add                        list what was added, and what could not be read
    kb search "left join keeps" --mine
    kb forget notes/              find them no longer
    """
    wanted = add(paths) if paths else []
    found = read_all()
    if as_json:
        print_json([read._asdict() for read in found])
        return 0 if found else 1
    for read in found:
        told = f"{read.files:,} file{'s' * (read.files != 1)}, {read.sections:,} section{'s' * (read.sections != 1)}"
        click.echo(f"{printable(read.path)}  {told if read.is_there else 'is not there any more: kb forget'}")
        if not wanted or read.path in wanted:
            for problem in read.problems:
                click.echo(f"  {printable(problem)}", err=True)
    for path in wanted:
        other = next((read.path for read in found if path != read.path and path.startswith(f"{read.path}/")), "")
        if other:
            click.echo(f"{printable(path)} is read as a part of {printable(other)}", err=True)
    if not found:
        click.echo("no notes were added: kb add PATH", err=True)
    return 0 if found else 1
