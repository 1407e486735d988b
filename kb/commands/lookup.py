"""`kb WORDS`: show the entry of that name, else search; with options."""

from __future__ import annotations

import click

from kb.commands.options import complete_names
from kb.commands.plain import look_up
from kb.commands.show import show_options


class _Context(click.Context):
    """Names the command as it was typed: `kb`."""

    @property
    def command_path(self) -> str:
        return self.parent.command_path if self.parent else "kb"


class _Words(click.Command):
    context_class = _Context


@click.command("WORDS", cls=_Words)
@click.argument("words", nargs=-1, required=True, shell_complete=complete_names)
@show_options
def command(words: tuple[str, ...], **options: object) -> int:
    """Show the entry of that name, or the note, else search for the words.

    \b
    kb roc_auc
    kb grid_search --code
    kb confusion matrix plot
    """
    return look_up(words, **options)
