"""What the doctor finds: one thing that is wrong at one place of somebody's code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How sure a finding is."""

    WRONG = "wrong"  # it fails with the target
    PERHAPS = "perhaps"  # it fails soon, or fails where the code means what it seems to mean


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that is wrong. `line` counts from 1 within the cell, or within the file where it has no cells."""

    cell: int  # 0 where the file has no cells, else from 1
    line: int
    column: int  # from 1
    level: Level
    code: str  # the name of the rule
    message: str  # what is wrong
    replacement: str = ""  # what to write; empty where nothing takes its place
    entry: str = ""  # id of the entry that explains it
    since: str = ""  # version from which on it is wrong, as far as that is known

    def as_json(self, path: str) -> dict[str, object]:
        """The documented schema of `kb doctor --json`."""
        return {
            "path": path, "cell": self.cell or None, "line": self.line, "column": self.column,
            "level": str(self.level), "code": self.code, "message": self.message,
            "replacement": self.replacement or None, "entry": self.entry or None, "since": self.since or None,
        }  # fmt: skip
