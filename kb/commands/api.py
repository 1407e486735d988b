"""`kb api`: the signature of a name, and what became of it over the versions."""

from __future__ import annotations

import click

from kb.commands.common import complete_ids, json_option, print_json, python_option, width, wrapped
from kb.execution.interpreter import find_interpreter
from kb.retrieval.history import Api, history
from kb.text import printable


@click.command()
@click.argument("name", shell_complete=complete_ids)
@python_option
@click.option("--offline", is_flag=True, help="Leave out the installed library: nothing is imported.")
@json_option
def command(name: str, python: str | None, offline: bool, as_json: bool) -> int:
    """Show the signature of a function, class or method, and what changed over the versions.

    NAME is dotted, or the last part of a dotted name, or an entry. The signature is that of the version installed in
    your Python; the changes are read from the signatures of collected versions, which were not executed.

    \b
    kb api sklearn.preprocessing.OneHotEncoder
    kb api DataFrame.map
    kb api keras.optimizers.Adam --json
    kb api root_mean_squared_error --offline
    """
    found = history(name, python=None if offline else find_interpreter(python))
    if as_json:
        print_json(found.as_json())
    else:
        click.echo("\n".join(_lines(found, min(width(), 110))))
    if found.others:
        click.echo("also " + ", ".join(found.others), err=True)
    return 0


def _lines(found: Api, columns: int) -> list[str]:
    lines = [found.name]
    for paragraph in filter(None, (found.signature, found.source)):
        lines += ["  " + line for line in wrapped(paragraph, columns - 2)]
    lines += ["", *wrapped(found.summary, columns)]
    for change in found.changes:
        head = f"  {change.before} -> {change.after}  "
        for line in wrapped("; ".join(change.what), columns - len(head)):
            lines.append(head + line)
            head = " " * len(head)
    if found.formerly:
        lines += ["", f"Old names, as the entry {found.entry} has them"]
        lines += [f"  {old}: {what}" for old, what in found.formerly]
    return [printable(line) for line in lines]
