"""The one family of errors: raised where the fact is known, turned into an exit code in `kb.cli`."""

from __future__ import annotations


class KbError(Exception):
    """What happened, where, and what to do next.

    `str()` gives `path:line: message; hint`, with the parts that are known.
    """

    exit_code = 1

    def __init__(self, message: str, *, path: object = None, line: int | None = None, hint: str = ""):
        super().__init__(message)
        self.message, self.path, self.line, self.hint = message, path, line, hint

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}: " if self.path and self.line else f"{self.path}: " if self.path else ""
        return place + self.message + (f"; {self.hint}" if self.hint else "")


class UsageError(KbError):
    """The command line asks for something that cannot be meant."""

    exit_code = 2


class NotFound(KbError):
    """No entry has that name; `near` holds the ids of the closest ones."""

    def __init__(self, message: str, *, near: tuple[str, ...] = (), hint: str = ""):
        super().__init__(message, hint=hint)
        self.near = near
