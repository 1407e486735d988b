"""What in the code of a note is no longer true: what `kb doctor` finds in it."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """A line of code that is wrong today."""

    line: int  # of the code, from 1
    message: str
    entry: str  # the id of the entry that is right; empty where there is none


def findings(code: str) -> list[Finding]:
    """What is wrong with the lines of this Python code; nothing is executed or imported."""
    return []
