"""The words that every lookup decides by, as enumerations; what people read is made where it is printed."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What an entry is; between entries of one name the first decides."""

    API = "api"
    CONCEPT = "concept"
    FORMULA = "formula"
    RECIPE = "recipe"
    ERROR = "error"


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
