"""The words that every lookup decides by, as enumerations; what people read is made where it is printed."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What an entry is; between entries of one name the first decides. A reference is no entry, but a card."""

    API = "api"
    CONCEPT = "concept"
    FORMULA = "formula"
    RECIPE = "recipe"
    ERROR = "error"
    REFERENCE = "reference"


WRITTEN = tuple(kind for kind in Kind if kind is not Kind.REFERENCE)  # the kinds of entries


NOTE = "note"  # the kind of a hit that is a section of one's own notes: no entry is of it


class Executed(StrEnum):
    """Where a snippet, as it is now, has passed; `kb help evidence` explains it."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    FAILING = "failing here"
    NEVER = "never"

    @property
    def mark(self) -> str:
        """What lists show beside the entry, where its code did not run as it is said to; nothing where it did."""
        return {Executed.FAILING: "!", Executed.NEVER: "?"}.get(self, "")

    @property
    def meaning(self) -> str:
        """What that mark says, in words."""
        return {Executed.FAILING: "failed here", Executed.NEVER: "never ran as it is now"}.get(self, "")
