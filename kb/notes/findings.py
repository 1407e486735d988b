"""What is wrong today with the code of a note, as who looks into it says it: notes themselves are only read."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Finding(NamedTuple):
    """A line that is wrong today."""

    line: int  # of the text, from 1
    message: str
    entry: str = ""  # the id of the entry that is right; empty where there is none

    @property
    def told(self) -> str:
        """What is wrong, and what to read."""
        return f"{self.message}: kb show {self.entry}" if self.entry else self.message


Find = Callable[[str, str], list[Finding]]  # what is wrong in a Markdown text, with what stands before it in its file


def nothing(text: str, before: str) -> list[Finding]:
    """Nothing is looked for."""
    return []
