"""How runs of snippets end, as enumerations: what people read of it is made where it is printed."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """How the run of a snippet ended."""

    PASSED = "passed"
    FAILED = "failed"
    TIMEOUT = "timeout"
    SKIPPED = "skipped"  # a package that the entry requires is not installed
    REFUSED = "refused"  # it is a project's, and the user has not said that it may be run


class Cause(StrEnum):
    """Why a run did not pass."""

    NONE = ""
    UNREADABLE = "unreadable"  # it is not there, or no Python
    MISSING = "missing"  # a package is not installed
    TIME = "time"
    OUTPUT_LIMIT = "output limit"
    EXCEPTION = "exception"
    MEMORY = "memory"
    EXIT = "exit"  # it ended itself with a code
    SIGNAL = "signal"  # it was killed
    LOST = "lost"  # with the worker on which it ran
    CUT_SHORT = "cut short"  # it ended before its last line
    WARNING = "warning"
    UNDOCUMENTED = "undocumented"  # it has no output block
    DIFFERENT = "different"  # it printed something else than it documents
    CHANGED = "changed"  # its file is not what it was when it was to be run
    UNTRUSTED = "untrusted"
    EARLIER = "earlier"  # an earlier run failed, of which the reason alone is kept

    @property
    def is_chance(self) -> bool:
        """Whether the same text may well end otherwise there next time."""
        return self in (Cause.MISSING, Cause.TIME, Cause.MEMORY, Cause.SIGNAL, Cause.LOST, Cause.CHANGED)

    @property
    def has_run(self) -> bool:
        """Whether the snippet ran to its end: only what it printed is not as documented."""
        return self in (Cause.NONE, Cause.UNDOCUMENTED, Cause.DIFFERENT)
