"""The commands as click has them: finds the one that was typed, and imports that one alone."""

from __future__ import annotations

import gc
import gettext
import importlib
import os
from typing import TYPE_CHECKING

# kb speaks English. Each text of click would be looked up in folders of translations, which takes a lookup 2 ms.
_translated, gettext.gettext = gettext.gettext, lambda message: message

import click

gettext.gettext = _translated

from kb.commands import COMMANDS, LOOKUP, LOOKUPS
from kb.commands.common import tell
from kb.places import WITHOUT_PROJECT, unusable

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class Commands(click.Group):
    """A group that imports a command only when it is called, and takes unknown words as `kb WORDS`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS and cmd_name != LOOKUP:
            return None
        if cmd_name not in LOOKUPS:
            gc.enable()
        found: click.Command = importlib.import_module(f"kb.commands.{cmd_name}").command
        return found

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Commands and entries, without importing a command; and its own options."""
        from kb.commands.completing import first_words

        return first_words(COMMANDS, incomplete) + click.Command.shell_complete(self, ctx, incomplete)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in COMMANDS:
            return super().resolve_command(ctx, args)
        return LOOKUP, self.get_command(ctx, LOOKUP), args

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    invoke_without_command=True,
    epilog="`kb WORDS` alone shows the entry, or the public name, of that name, else searches.",
)
@click.option("--no-project", is_flag=True, help="Leave the project's own entries (.kb) out.")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.option("--version", is_flag=True, help="Show the version and exit.")
@click.pass_context
def group(ctx: click.Context, no_project: bool, debug: bool, version: bool) -> None:
    """Look up scikit-learn, Keras and pandas: entries whose code has been run.

    \b
    kb roc_auc                    show the entry, or search for it
    kb search "reset the index"   questions, symbols, misspellings, error messages
    kb run gridsearch             run its snippet in your Python
    kb grid_search --code > train.py
    """
    if no_project:
        os.environ[WITHOUT_PROJECT] = "1"  # for the processes that kb starts as well
    if version:
        from kb.version import __version__

        click.echo(f"kb {__version__}")
    elif ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
    else:
        tell(unusable())


def parsed(args: list[str], *, debug: bool) -> int:
    """Run the command that these arguments ask for; the exit code."""
    try:
        result = group.main(args, prog_name="kb", standalone_mode=False)
    except click.ClickException as error:
        if debug:
            raise
        error.show()
        return error.exit_code
    except click.Abort:
        return 130
    return result if isinstance(result, int) else 0
