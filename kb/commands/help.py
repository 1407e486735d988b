"""`kb help`: help on a command, or on a subject that several commands share."""

from __future__ import annotations

import click

from kb.commands.options import completed
from kb.errors import NotFound

SUBJECTS = {
    "evidence": """Evidence: what ran, where, when

kb shows code that has been executed, and says where. A result belongs to the very text of a snippet: one character
changed, and it has none until it is run again. It belongs to the versions of all libraries that were loaded when it
ran, to Python and to the platform: an upgrade makes the results that rest on it void.

An entry without a mark ran as it is: in the interpreter in use, or in another environment on record. kb search and
kb list mark the others, and say so in a line below

  !   failed here: its snippet ran in the interpreter in use, and failed
  ?   never ran as it is now: no run of this very text is on record as passed

kb run NAME puts a run that passed on record, kb verify one that failed too. --json tells all four apart in executed:
here, elsewhere, failing here, never.

kb show says it in a line:

  ran here 2026-11-21; ran on scikit-learn 1.5.2, 1.9.1 (colab-2024-12, latest); not on scikit-learn 1.2.2
  (kaggle-2024): no root_mean_squared_error in sklearn.metrics

"ran" means executed without an error or a warning, and with the output that it documents. Nothing is said of versions
in between. The names in parentheses are environments whose records came with kb, or that you made.

  kb verify                  run here what has no result here yet; an upgrade is noticed
  kb verify --all            run everything here
  kb verify --record NAME    write the results down as those of the environment NAME
  kb info                    how many entries were executed where, and where the results lie
"""
}


@click.command()
@click.argument("name", default="", shell_complete=completed("subjects"))
@click.pass_context
def command(ctx: click.Context, name: str) -> int:
    """Show help on a command, or on a subject: evidence.

    \b
    kb help verify
    kb help evidence
    """
    parent = ctx.parent
    assert parent and isinstance(parent.command, click.Group)
    if not name:
        click.echo(parent.get_help())
        click.echo("\nSubjects: kb help " + ", kb help ".join(SUBJECTS))
    elif name in SUBJECTS:
        click.echo(SUBJECTS[name], nl=False)
    else:
        found = parent.command.get_command(parent, name)
        if found is None:
            known = [*parent.command.list_commands(parent), *SUBJECTS]
            raise NotFound(f"there is no help on {name!r}", hint="there is on " + ", ".join(known))
        with click.Context(found, info_name=name, parent=parent) as context:
            click.echo(found.get_help(context))
    return 0
