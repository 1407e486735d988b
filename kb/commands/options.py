"""Options that several commands share."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from kb.kinds import NOTE, Kind

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


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
