"""Options and helpers that several commands share."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from kb.columns import wrap
from kb.errors import UsageError
from kb.kinds import NOTE, Executed, Kind
from kb.out import as_json, draw, shown
from kb.text import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from click.shell_completion import CompletionItem

    from kb.content.own_data import Choice


def completed(what: str) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """What a shell offers for a parameter that takes such values; found out when it asks (`completing.VALUES`)."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from kb.commands.completing import offered

        return offered(what, ctx, incomplete)

    return complete


def complete_ids(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Entry ids that start with what was typed, in any case and without what divides their words."""
    from kb.commands.completing import ids

    return ids(incomplete)


def complete_names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Entry ids, and public names of the libraries, that start with what was typed."""
    from kb.commands.completing import names

    return names(incomplete)


python_option = click.option(
    "--python",
    metavar="PATH",
    shell_complete=completed("files"),
    help="The interpreter to use (default: $KB_PYTHON, the active environment, kb's own).",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


class Seconds(click.FloatRange):
    """A time in seconds, from a tenth of one to a year."""

    name = "seconds"

    def __init__(self) -> None:
        super().__init__(0.1, 366 * 86400)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """The seconds; fails for what is no such time, `nan` among it."""
        seconds = float(super().convert(value, param, ctx))
        return self.fail(f"{value!r} is no time", param, ctx) if math.isnan(seconds) else seconds


color_option = click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colour the output (default: auto)."
)


def filter_options(command: Callable[..., int]) -> Callable[..., int]:
    """`--kind`, `--lib` and `--tag`, each repeatable."""
    for name, what in (("tag", "tags"), ("lib", "libraries"), ("kind", "")):
        option = click.option(
            f"--{name}",
            name + "s",
            multiple=True,
            type=str if what else click.Choice([*(kind.value for kind in Kind), NOTE]),
            shell_complete=completed(what) if what else None,
            help=f"Only entries of this {name}; repeatable.",
        )
        command = option(command)
    return command


mine_option = click.option(
    "--mine/--not-mine", default=None, help="Only what is yours: your notes and your own entries; or only what is not."
)


def data_options(command: Callable[..., int]) -> Callable[..., int]:
    """`--data FILE` and what says which columns of it: an entry's code on a table of one's own."""
    for option in reversed((
        click.option("--data", metavar="FILE", shell_complete=completed("files"),
                     help="Your own table (CSV, parquet) instead of the entry's data."),
        click.option("--id", "ids", metavar="COLUMN", multiple=True, help="With --data: leave it out; repeatable."),
        click.option("--raw", is_flag=True, help="With --data: take the columns as they are."),
    )):  # fmt: skip
        command = option(command)
    return command


def choice_of(target: str | None, ids: tuple[str, ...], keep: str | None, raw: bool) -> Choice:
    """Which columns of a table are used. Raises `UsageError` where the target is not named."""
    from kb.content.own_data import Choice

    if not target:
        raise UsageError("--data needs the column to predict", hint="name it with --target COLUMN")
    kept = tuple(name.strip() for name in keep.split(",")) if keep is not None else ()
    if keep is not None and not all(kept):
        raise UsageError(f"--keep {keep!r} names no column", hint="write --keep COLUMN,COLUMN")
    return Choice(target, ids, kept, raw)


def tell(problems: Iterable[object]) -> None:
    """Say on stderr, a line each, what is wrong with one's own files, while others answer in their place."""
    for problem in problems:
        click.echo(f"kb: {printable(str(problem))}", err=True)


def has_color(choice: str) -> bool:
    """Whether to colour stdout: what `--color` says, else on a terminal unless `NO_COLOR` is set."""
    if choice != "auto":
        return choice == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def screen() -> tuple[int, int]:
    """Columns, at least 20, and lines of the terminal; 80 and 24 where there is none.

    As `shutil.get_terminal_size`, whose module takes 2 ms to import.
    """
    try:
        size = tuple(os.get_terminal_size(sys.__stdout__.fileno()))  # type: ignore[union-attr]
    except (OSError, ValueError, AttributeError):
        size = (80, 24)
    given = (os.environ.get("COLUMNS", ""), os.environ.get("LINES", ""))
    columns, lines = (number(text) or n for text, n in zip(given, size, strict=True))
    return max(20, columns or 80), lines or 24


def rows() -> int | None:
    """How many lines an answer may have to be seen at once, the next prompt below it; None where nobody looks."""
    return screen()[1] - 1 if sys.stdout.isatty() else None


def number(text: str) -> int:
    """The number that a text of a few digits is; 0 for any other text."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0


def width() -> int:
    """Columns of the terminal."""
    return screen()[0]


def page(text: str, *, color: bool) -> None:
    """Print `text`, through `$KB_PAGER`, `$PAGER` or `less -FIRX` where it is longer than the terminal."""
    lines = text.count("\n")
    if not sys.stdout.isatty() or lines < screen()[1]:
        draw(text, color=color)
        return
    import shlex
    import subprocess

    from kb.programs import find

    name = next((name for name in ("KB_PAGER", "PAGER") if os.environ.get(name)), "")
    try:
        command = shlex.split(os.environ[name]) if name else [find("less") or os.devnull, "-FIRX"]
        pager = subprocess.Popen(command, stdin=subprocess.PIPE)
    except (OSError, ValueError, IndexError) as error:
        draw(text, color=color)
        if name:
            click.echo(f"kb: the pager of {name} cannot be started: {printable(str(error))}", err=True)
        return
    try:
        pager.communicate(shown(text, color=color).encode("utf-8", "replace"))
    except BrokenPipeError:
        pass  # the reader has seen enough
    except KeyboardInterrupt:
        pager.wait()


def explain_marks(marked: Iterable[Executed]) -> None:
    """Say on stderr, in a line, what the marks mean that were shown beside these."""
    meanings = {where.mark: where.meaning for where in marked if where.mark}
    if meanings:
        said = ", ".join(f"{mark} {meaning}" for mark, meaning in sorted(meanings.items()))
        click.echo(f"{said}: kb help evidence", err=True)


def print_json(value: object) -> None:
    """Print a value as JSON, one document."""
    click.echo(as_json(value))


def clip(text: str, columns: int) -> str:
    """`text` on one line of at most that many columns."""
    line = " ".join(printable(text).split())
    return line if len(line) <= columns else line[: max(1, columns - 3)].rstrip() + "..."


def wrapped(text: str, columns: int) -> list[str]:
    """`text` in lines of at most that many columns, as pages have it (textwrap takes 6 ms to import)."""
    return wrap(" ".join(printable(text).split()), columns)
