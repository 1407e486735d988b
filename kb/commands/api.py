"""`kb api`: the signature of a name, and what became of it over the versions."""

from __future__ import annotations

import click

from kb.commands.common import print_json, width, wrapped
from kb.commands.options import complete_names, json_option, python_option
from kb.errors import UsageError
from kb.execution.interpreter import find_interpreter
from kb.retrieval.history import Api, Parameter, history
from kb.retrieval.history import parameter as history_of_parameter
from kb.text import printable
from kb.versions.signature import SOURCE


@click.command()
@click.argument("name", shell_complete=complete_names)
@click.argument("parameter", required=False)
@python_option
@click.option("--live", is_flag=True, help="Import the library and ask it, instead of reading its source.")
@click.option("--offline", is_flag=True, help="Leave out the installed library.")
@json_option
def command(name: str, parameter: str | None, python: str | None, live: bool, offline: bool, as_json: bool) -> int:
    """Show the signature of a function, class or method, and what changed over the versions.

    NAME is dotted, or the last part of a dotted name, or an entry. The signature is that of the version installed in
    your Python, read without importing it; --live asks the library itself. The changes are read from the signatures of
    collected versions, which were not executed. With PARAMETER, that one alone. kb show NAME shows more of it.

    \b
    kb api sklearn.preprocessing.OneHotEncoder
    kb api GridSearchCV verbose
    kb api DataFrame.map
    kb api keras.optimizers.Adam --json
    kb api root_mean_squared_error --offline
    """
    if live and offline:
        raise UsageError("--live and --offline do not go together", hint="choose one")
    if not name.strip():
        raise UsageError("no name is given", hint="write kb api GridSearchCV")
    interpreter = None if offline else find_interpreter(python)
    found = history(name, python=interpreter, live=live)
    columns = min(width(), 110)
    if parameter:
        of = history_of_parameter(found, parameter.rstrip("="), interpreter)
        if as_json:
            print_json(of.as_json())
        else:
            click.echo("\n".join(_parameter(of, columns)))
    elif as_json:
        print_json(found.as_json())
    else:
        click.echo("\n".join(_lines(found, columns)))
    if found.others:
        click.echo("also " + ", ".join(found.others), err=True)
    return 0


def _parameter(found: Parameter, columns: int) -> list[str]:
    """One parameter: its default, its line of the docstring, its default over the versions."""
    default = f"={found.default}" if found.default else ", required"
    lines = [f"{found.owner}  {found.name}{default}"]
    lines += ["  " + line for line in wrapped(found.said, columns - 2) if line]
    lines += ["", f"Over the collected versions of {found.library}; {SOURCE}"]
    lines += [f"  {line}" for line in found.lines()]
    return [printable(line) for line in lines]


def _lines(found: Api, columns: int) -> list[str]:
    lines = [found.name]
    for paragraph in filter(None, (found.signature, found.source, found.sentence)):
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
    shown = found.entry or (found.name if found.collected else "")
    if shown:
        lines += [
            "",
            f"kb show {shown} shows how it is used" if found.entry else f"kb show {shown} shows its parameters",
        ]
    return [printable(line) for line in lines]
