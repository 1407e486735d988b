"""What the last run that failed said, kept so that `kb why` can explain it without a copy of it."""

from __future__ import annotations

import contextlib
import os

from kb.files import write_text
from kb.places import state_root

KEPT = 200_000  # characters of it: the end, which says what went wrong


def _path() -> str:
    return os.path.join(state_root(), "last-failure.txt")


def keep_failure(text: str) -> None:
    """Keep what a run said that failed, in place of the one before; where it cannot be written, it is not kept."""
    with contextlib.suppress(OSError):
        write_text(_path(), text[-KEPT:])


def last_failure() -> str:
    """What the last run that failed said; empty where none did."""
    with contextlib.suppress(OSError), open(_path(), encoding="utf-8", errors="replace") as file:
        return file.read()
    return ""
