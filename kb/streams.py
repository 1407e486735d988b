"""The standard streams as a command line needs them: open, an answer that cannot be written is said, a message that
cannot be written costs nothing else.
"""

from __future__ import annotations

import io
import os
import sys
from functools import lru_cache
from typing import TextIO

from kb.errors import KbError


def open_streams() -> None:
    """Open what was closed (`kb list >&-`), so that no file takes its place, and see to what cannot be written."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    if sys.stdin is None:
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    if sys.platform == "win32" and sys.stdout and sys.stderr:
        return  # its console takes Unicode by streams of its own
    sys.stdout, sys.stderr = _writer(sys.stdout, _Answer(1, "w", False)), _writer(sys.stderr, _Messages(2, "w", False))


@lru_cache
def say_once(text: str) -> None:
    """Say it on stderr, where a command comes by more than once."""
    print(text, file=sys.stderr)


def drop_answer() -> None:
    """Write nothing more to stdout: the end of this process would try again."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.close(nothing)


class _Answer(io.FileIO):
    """stdout: raises `KbError` where it cannot be written, but `BrokenPipeError` where nobody reads on."""

    def write(self, data: object) -> int:
        try:
            return super().write(data)  # type: ignore[arg-type]
        except BrokenPipeError:
            raise
        except OSError as error:
            raise KbError(f"the answer cannot be written: {error.strerror}") from error


class _Messages(io.FileIO):
    """stderr: what cannot be written is dropped, and the answer goes on."""

    def write(self, data: object) -> int:
        try:
            return super().write(data)  # type: ignore[arg-type]
        except OSError:
            return len(data)  # type: ignore[arg-type]


def _writer(stream: TextIO | None, raw: io.FileIO) -> io.TextIOWrapper:
    """A text stream to the same file as that one, which was closed where it is None."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    is_line = raw.fileno() == 2 or raw.isatty()
    is_through = getattr(stream, "write_through", False)
    return io.TextIOWrapper(
        io.BufferedWriter(raw), encoding, "replace", line_buffering=is_line, write_through=is_through
    )
