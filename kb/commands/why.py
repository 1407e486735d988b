"""`kb why`: explain an error message, as an argument or as a traceback on standard input."""

from __future__ import annotations

import sys

import click

from kb.commands.common import color_option, has_color, json_option
from kb.commands.search import show_found
from kb.errors import UsageError
from kb.retrieval.finder import why


@click.command()
@click.argument("message", nargs=-1)
@click.option("-n", "--limit", type=click.IntRange(1), default=3, show_default=True, help="How many to show.")
@json_option
@color_option
def command(message: tuple[str, ...], limit: int, as_json: bool, color: str) -> int:
    """Explain an error message, or a traceback piped in.

    Numbers, shapes and paths of your run do not count.

    \b
    kb why "ValueError: Input contains NaN"
    python train.py 2>&1 | kb why
    """
    text = " ".join(message)
    if not text:
        if sys.stdin is None or sys.stdin.isatty():
            raise UsageError("no message given", hint='kb why "MESSAGE", or: python train.py 2>&1 | kb why')
        text = sys.stdin.buffer.read().decode("utf-8", "replace")
    if not text.strip():
        raise UsageError("the message is empty", hint='kb why "MESSAGE", or: python train.py 2>&1 | kb why')
    found = why(text, limit=limit)
    return show_found(text, found, as_json=as_json, color=has_color(color))
