"""`kb WORDS`: show the entry of that name, else search."""

from __future__ import annotations

import click

from kb.api import reading
from kb.commands.common import complete_names, has_color, rows
from kb.commands.search import most, show_found
from kb.commands.show import draw, not_with_words, show_options
from kb.errors import NotFound
from kb.retrieval.finder import resolve, search


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
    text = " ".join(words)
    try:
        hit = resolve(text, suggest=False, notes=True, cards=True)
    except NotFound:
        not_with_words(options)
        color, as_json = has_color(str(options["color"])), bool(options["as_json"])
        room = None if as_json else rows()
        return show_found(text, search(text, limit=most(room)), as_json=as_json, color=color, room=room)
    return draw([reading.show(hit)], **options)  # type: ignore[arg-type]
