"""What several commands share that has nothing to do with parsing: where the answer goes, and how it is laid out.

A lookup imports it, so nothing here needs click.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from kb.columns import wrap
from kb.errors import UsageError
from kb.kinds import Executed
from kb.out import as_json, draw, say, shown
from kb.text import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kb.content.own_data import Choice


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
        say(f"kb: {printable(str(problem))}")


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
            say(f"kb: the pager of {name} cannot be started: {printable(str(error))}")
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
        say(f"{said}: kb help evidence")


def print_json(value: object) -> None:
    """Print a value as JSON, one document."""
    print(as_json(value))


def clip(text: str, columns: int) -> str:
    """`text` on one line of at most that many columns."""
    line = " ".join(printable(text).split())
    return line if len(line) <= columns else line[: max(1, columns - 3)].rstrip() + "..."


def wrapped(text: str, columns: int) -> list[str]:
    """`text` in lines of at most that many columns, as pages have it (textwrap takes 6 ms to import)."""
    return wrap(" ".join(printable(text).split()), columns)
