"""`kb check`: the rules for entries and snippets."""

from __future__ import annotations

import click

from kb.checking.rules import check
from kb.commands.options import complete_ids, python_option
from kb.content.layers import layers
from kb.execution.interpreter import find_interpreter
from kb.retrieval.finder import ids_of
from kb.text import printable


@click.command()
@click.argument("names", nargs=-1, shell_complete=complete_ids)
@python_option
@click.option("--offline", is_flag=True, help="Leave out the comparison with the installed libraries.")
@click.option("--strict", is_flag=True, help="Ask the house style of the shipped library of your own entries too.")
def command(names: tuple[str, ...], python: str | None, offline: bool, strict: bool) -> int:
    """Check entries and snippets; every problem names file, line, what is wrong and the nearest right thing.

    Symbols, Parameters tables and old names are compared with the libraries installed in your Python. Of your own
    entries it says what keeps them from working; with --strict also where they differ from the house style of the
    shipped library (length, no fenced code, a snippet with a check). Notes (kb add) are not checked.

    \b
    kb check                 everything
    kb check grid_search     one entry and its snippet
    """
    found = check(layers(), ids_of(names), python=None if offline else find_interpreter(python), strict=strict)
    for problem in sorted(found.problems, key=lambda p: (str(p.path), p.line or 0)):
        click.echo(printable(str(problem)))
    if found.unchecked:
        click.echo(f"signatures not compared: {found.unchecked}", err=True)
    if found.style:
        click.echo(f"{found.style} more of the house style: kb check --strict", err=True)
    n = len(found.problems)
    click.echo(f"{len(found.entries)} entries checked, {n} problem{'s' * (n != 1)}", err=True)
    return 1 if n else 0
