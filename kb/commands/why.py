"""`kb why`: explain an error message, as an argument or as a traceback on standard input."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, BinaryIO

import click

from kb.commands.common import clip, has_color, print_json, width, wrapped
from kb.commands.found import show_found
from kb.commands.options import color_option, json_option
from kb.errors import UsageError
from kb.evidence.last import last_failure
from kb.messages import is_message
from kb.out import colored
from kb.retrieval.why import why
from kb.text import printable

if TYPE_CHECKING:
    from kb.retrieval.sourced import Sourced

HEAD, TAIL = 1 << 16, 1 << 19  # bytes of standard input that are kept: the start, and the end, which says what happened
CHUNK = 1 << 20


@click.command()
@click.argument("message", nargs=-1)
@click.option("-n", "--limit", type=click.IntRange(1), default=3, show_default=True, help="How many to show.")
@json_option
@color_option
def command(message: tuple[str, ...], limit: int, as_json: bool, color: str) -> int:
    """Explain an error message, or a traceback piped in; without either, the last failure of `kb run`.

    Numbers, shapes and paths of your run do not count. Exit 1 where the message is not known: nothing is guessed.

    \b
    kb why "ValueError: Input contains NaN"
    python train.py 2>&1 | kb why
    kb run my_entry; kb why
    """
    text = " ".join(message) or _piped() or ("" if message else last_failure())
    if not text.strip():
        what = "the message is empty" if message or not _is_terminal() else "no message given"
        raise UsageError(what, hint='kb why "MESSAGE", or: python train.py 2>&1 | kb why')
    found = why(text, limit=limit)
    if as_json:
        print_json(found.as_json())
        return 0 if found.hits or found.source else 1
    if found.hits:
        return show_found(text, found, color=has_color(color))
    if found.source:
        click.echo(_sourced(found.source, found.near, color=has_color(color)))
        return 0
    click.echo(f"kb does not know this message: {clip(found.asked or text, 100)}", err=True)
    if found.near:
        click.echo(f"perhaps related: {', '.join(found.near)}", err=True)
    if not is_message(text):
        click.echo("kb search WORDS finds entries by words", err=True)
    return 1


def _sourced(source: Sourced, near: tuple[str, ...], *, color: bool) -> str:
    """What the source of a library says of a message that no entry explains."""
    columns = min(width(), 110)
    title, *more = wrapped(source.title, columns)
    lines = [colored(line, "1") if color else line for line in (title, *more)]
    lines += ["  " + line for line in wrapped(source.summary, columns - 2)]
    nearest = f"; nearest entries: {', '.join(near)}" if near else ""
    lines += ["  " + line for line in wrapped(f"No entry explains it{nearest}.", columns - 2)]
    return "\n".join([*lines, f"  kb api {printable(source.template.functions[0])}"])


def _is_terminal() -> bool:
    return sys.stdin is None or sys.stdin.isatty()


def _piped() -> str:
    """What comes on standard input, of a long text the start and the end; nothing from a terminal."""
    return "" if _is_terminal() else _ends(sys.stdin.buffer).decode("utf-8", "replace")


def _ends(stream: BinaryIO) -> bytes:
    """The first `HEAD` and the last `TAIL` bytes of a stream, or all of it; never more than that is kept."""
    head = stream.read(HEAD)
    tail = b""
    is_cut = False
    while chunk := stream.read(CHUNK):
        tail += chunk
        is_cut = is_cut or len(tail) > TAIL
        tail = tail[-TAIL:]
    return head + (b"\n" if is_cut else b"") + tail
