"""`kb WORDS`: show the entry of that name, else search."""

from __future__ import annotations

import click

from kb.commands.common import color_option, has_color, json_option
from kb.commands.search import show_found
from kb.errors import NotFound
from kb.search import resolve, search


@click.command("WORDS")
@click.argument("words", nargs=-1, required=True)
@json_option
@color_option
def command(words: tuple[str, ...], as_json: bool, color: str) -> int:
    """Show the entry of that name, else search for the words.

    \b
    kb roc_auc
    kb confusion matrix plot
    """
    text = " ".join(words)
    try:
        hit = resolve(text, suggest=False)
    except NotFound:
        return show_found(text, search(text), as_json=as_json, color=has_color(color))
    from kb.commands.show import show

    show(hit, as_json=as_json, color=color)
    return 0
