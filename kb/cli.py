"""The command line: finds the command, imports that one alone, and turns errors into messages and exit codes."""

from __future__ import annotations

import gc
import gettext

gc.disable()  # before click is imported: a lookup ends before a collection pays; other commands enable it again
# kb speaks English. Each text of click would be looked up in folders of translations, which takes a lookup 2 ms.
_translated, gettext.gettext = gettext.gettext, lambda message: message

import errno
import importlib
import os
import sys
from typing import TYPE_CHECKING

import click

gettext.gettext = _translated

from kb import afterwards
from kb.errors import KbError
from kb.out import guard
from kb.places import WITHOUT_PROJECT, unusable
from kb.streams import drop_answer, open_streams

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

# name -> one line for `kb --help`, which then imports no command
COMMANDS = {
    "search": "Find entries by name, question or error message.",
    "show": "Read an entry: summary, the code to paste, pitfalls.",
    "run": "Run an entry's snippet in your Python.",
    "api": "Show a signature and what changed over the versions.",
    "list": "List the entries.",
    "why": "Explain an error message or a pasted traceback.",
    "doctor": "Say what is wrong today in your own scripts, notebooks and notes.",
    "new": "Write an entry and its snippet from a template.",
    "edit": "Open an entry, or a note of yours, in your editor.",
    "add": "Have your own notes found: Markdown, text, notebooks, scripts in cells.",
    "forget": "Find the notes of a path no longer.",
    "trust": "Allow the entries of a project's .kb to be run, or no longer.",
    "check": "Check entries and snippets against the rules and the live signatures.",
    "verify": "Run snippets and compare their output with what they document.",
    "matrix": "Run all snippets in the named environments, and record what ran where.",
    "export": "Write the library as a page, a notebook or an editor's snippets.",
    "mcp": "Serve lookups to a program that speaks the Model Context Protocol.",
    "index": "Bring the search index up to date, or build it again.",
    "info": "Show versions, paths, layers and counts.",
    "help": "Show help on a command, or on a subject: evidence.",
    "completion": "Print the shell code that completes commands, names and options.",
}
COMPLETE = "_KB_COMPLETE"  # the variable in which a shell says that it asks what to offer
LOOKUPS = {"search", "show", "list", "why", "api", "lookup"}


class Commands(click.Group):
    """A group that imports a command only when it is called, and takes unknown words as `kb WORDS`."""

    is_lookup = False  # whether the command that was called only looks something up

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS and cmd_name != "lookup":
            return None
        self.is_lookup = cmd_name in LOOKUPS
        if not self.is_lookup:
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
        return "lookup", self.get_command(ctx, "lookup"), args

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
        for problem in unusable():
            click.echo(f"kb: {problem}", err=True)


def main(args: list[str] | None = None) -> None:
    """Run `kb` and exit: 0 found or passed, 1 nothing found or a check failed, 2 usage, 130 interrupted."""
    open_streams()
    guard()
    if COMPLETE in os.environ:
        from kb.commands.completing import prepare

        prepare()
    code, is_lookup = run(sys.argv[1:] if args is None else args)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (KbError, OSError, ValueError):
            drop_answer()
    afterwards.run()
    if is_lookup and "coverage" not in sys.modules:
        os._exit(code)  # a lookup leaves nothing to clean up: taking the interpreter apart would take 3 ms
    sys.exit(code)


def run(args: list[str]) -> tuple[int, bool]:
    """Run `kb` with these arguments; the exit code, and whether it was a lookup. Every error ends here."""
    code = _run(args)
    return code, group.is_lookup


def _run(args: list[str]) -> int:
    group.is_lookup = False
    debug = "--debug" in args[:2]
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    answer = sys.stdout
    try:
        result = group.main(args, prog_name="kb", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except KbError as error:
        if debug:
            raise
        click.echo(f"kb: {error}", err=True)
        return error.exit_code
    except click.ClickException as error:
        if debug:
            raise
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        drop_answer()
        return 141
    except SystemExit:
        if sys.stdout is not answer:  # click has wrapped it, as nobody reads on, and ends with exit code 1
            drop_answer()
            return 141
        raise
    except Exception as error:
        if debug:
            raise
        short = _runs_short(error)
        if short:
            click.echo(f"kb: {short}; see what ulimit -a allows, or end other programs", err=True)
            return 1
        if isinstance(error, FileNotFoundError) and not _is_somewhere():
            click.echo("kb: the working directory is gone; cd to another one", err=True)
            return 1
        where = f"{error.filename}: " if isinstance(error, OSError) and error.filename else ""
        text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        click.echo(f"kb: {where}{text or type(error).__name__}; kb --debug ... shows where", err=True)
        return 1


def _runs_short(error: Exception) -> str:
    """What the machine, or a limit that the user has set, has too little of; empty where the error is another one."""
    if isinstance(error, MemoryError):
        return "there is not enough memory"
    if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
        return "too many files are open"
    if isinstance(error, OSError) and error.errno in (errno.ENOMEM, errno.EAGAIN):
        return "there is no room for another process"
    if isinstance(error, RuntimeError) and error.args == ("can't start new thread",):
        return "there is no room for another thread"
    return ""


def _is_somewhere() -> bool:
    """Whether the working directory is still there."""
    try:
        return bool(os.getcwd())
    except FileNotFoundError:
        return False
