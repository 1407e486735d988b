"""What ran on this machine, in a small database: what `kb verify` need not run again, and the marks of a search.

The key of a result is the snippet's text, the version of every distribution that was loaded when it ran, Python and the
platform. An upgraded library makes the results that rest on it void, a library that no snippet loads does not.

`results` is what was run. `standing` says, for each interpreter, which texts passed or failed with what is installed
there: a search reads it without asking the interpreter, as long as its folders hold the same distributions.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import zlib
from collections.abc import Iterable, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from kb.errors import KbError
from kb.evidence.database import (
    COLUMNS,
    ERRORS,
    PUT,
    is_damage,
    is_locked,
    is_whole,
    key_of,
    to_read,
    to_write,
    unavailable,
)
from kb.execution.interpreter import Installed, distribution
from kb.places import results_path
from kb.text import printable

if TYPE_CHECKING:
    from kb.execution.judging import Outcome

LOOKUP = 0.2  # seconds that a lookup waits for another process: it does without the marks rather
RULES = "1"  # a part of the key: raise it when another judgement on the same run is possible


class Result(NamedTuple):
    """How the run of a snippet ended."""

    digest: str
    passed: bool
    reason: str
    seconds: float
    day: str
    used: tuple[tuple[str, str], ...]  # name and version of every distribution that was loaded

    @classmethod
    def of(cls, digest: str, outcome: Outcome) -> Result:
        """The result that is kept of the run of a snippet with this digest."""
        seconds = round(outcome.seconds, 3)
        return cls(digest, outcome.passed, outcome.reason, seconds, outcome.day, outcome.used)


def known(requires: Mapping[str, Iterable[str]], where: Installed) -> dict[str, Result]:
    """Results that hold with what is installed there, by digest; `requires` says of each what its entry requires."""
    found = {result.digest: result for result in _holding(where) if result.digest in requires}
    return {digest: result for digest, result in found.items() if not lacked(result, requires[digest], where)}


def lacked(result: Result, requires: Iterable[str], where: Installed) -> bool:
    """Whether a failure is from before something that the entry requires was installed there."""
    used = dict(result.used)
    names = map(distribution, requires)
    return not result.passed and any(name in where.distributions and name not in used for name in names)


def durations() -> dict[str, float]:
    """Seconds that the snippet of each entry took when it ran last, by the entry's id."""
    with contextlib.suppress(*ERRORS), closing(to_read(results_path())) as connection:
        sql = "select entry, seconds from results where typeof(seconds) in ('real', 'integer') order by rowid"
        return dict(connection.execute(sql))
    return {}


def standing(python: str, digests: list[str]) -> dict[str, tuple[bool, str]]:
    """Whether each of these texts passed in the interpreter at that path, and the day; left out where it has no result.

    Nothing counts once another distribution is installed there: `kb verify` finds out what still holds.
    """
    try:
        with closing(to_read(results_path(), patience=LOOKUP)) as connection:
            if not _is_current(connection, python):
                return {}
            some = f" and digest in ({', '.join('?' * len(digests))})" if len(digests) < 500 else ""
            return {
                digest: (bool(passed), day)
                for digest, passed, day in connection.execute(
                    f"select digest, passed, day from standing where interpreter = ?{some}",
                    (python, *(digests if some else ())),
                )
            }
    except (*ERRORS, OSError):
        return {}


def is_current(python: str) -> bool:
    """Whether it is known what passed in that interpreter with what is installed there now."""
    try:
        with closing(to_read(results_path())) as connection:
            return _is_current(connection, python)
    except (*ERRORS, OSError):
        return False


def in_words(here: tuple[bool, str] | None, recorded: str) -> str:
    """Where a snippet ran, in a line: what `standing` says of it, then what the records say."""
    if here:
        own = f"ran here {here[1]}" if here[0] else f"fails here since {here[1]} (kb verify shows why)"
        return f"{own}; {recorded}" if recorded else own
    return recorded or "not executed as it is now: kb verify"


def _is_current(connection: sqlite3.Connection, python: str) -> bool:
    row = connection.execute("select folders from interpreters where path = ?", (python,)).fetchone()
    return bool(row) and row[0] == _stamp(line.partition(" ")[2] for line in row[0].split("\n") if line)


class Recorder:
    """Writes results down, each at once: what has finished is kept when the rest is interrupted."""

    def __init__(self, python: str | None, where: Installed) -> None:
        """`python` is the path of the interpreter, where it is one of this machine. Raises `KbError` where results
        cannot be kept.
        """
        self.python, self.where = python, where
        self.path = results_path()
        self.unkept: list[str] = []  # why results could not be kept, one each
        self.connection = to_write(self.path)
        self.inode = os.stat(self.path).st_ino
        if python is None:
            return
        try:
            with self.connection:
                self.connection.execute("begin immediate")  # what another process has just kept is among them
                holding = _holding_in(self.connection, where)
                self.connection.execute("replace into interpreters values (?, ?)", (python, _stamp(where.folders)))
                self.connection.execute("delete from standing where interpreter = ?", (python,))
                self.connection.executemany(
                    "replace into standing values (?, ?, ?, ?)",
                    [(python, result.digest, result.passed, result.day) for result in holding],
                )
        except ERRORS as error:
            self.connection.close()
            raise unavailable(self.path, error) from error

    def save(self, entry: str, result: Result, where: Installed) -> None:
        """Keep the result of an entry's snippet, run where that is installed. One that cannot be kept costs no other
        one, and is told at the end.
        """
        try:
            if not self._is_there():
                self._open_again()
            try:
                self._write(entry, result, where)
            except ERRORS as error:
                if not is_damage(error):
                    raise
                self._open_again()  # which mends it
                self._write(entry, result, where)
        except ERRORS as error:
            self.unkept.append(str(unavailable(self.path, error)))
        except KbError as error:
            self.unkept.append(str(error))

    def _is_there(self) -> bool:
        """Whether the file that is open is still the one of that name: another process may have set it aside."""
        try:
            return os.stat(self.path).st_ino == self.inode
        except OSError:
            return False

    def _open_again(self) -> None:
        self.connection.close()
        self.connection = to_write(self.path)
        self.inode = os.stat(self.path).st_ino

    def _write(self, entry: str, result: Result, where: Installed) -> None:
        used = "\n".join(map(" ".join, result.used))
        conditions = (result.digest, RULES, where.python, where.platform, used)
        told = (result.passed, printable(result.reason), result.seconds, result.day)
        with self.connection:
            self.connection.execute(PUT, (key_of(*conditions), entry, *conditions, *told))
            if self.python and where == self.where:
                stands = (self.python, result.digest, result.passed, result.day)
                self.connection.execute("replace into standing values (?, ?, ?, ?)", stands)

    def close(self) -> None:
        """Close the database, and say on stderr which results could not be kept."""
        self.connection.close()
        if self.unkept:
            n = len(self.unkept)
            told = f"{n} result{'s' * (n != 1)} could not be kept and will be run again"
            print(f"kb: {told}: {printable(self.unkept[-1])}", file=sys.stderr)


def _holding(where: Installed) -> list[Result]:
    """Every result whose Python, platform and loaded versions are those of `where`, the earliest first.

    A damaged database is mended. Raises `KbError` where another process has it locked.
    """
    path = results_path()
    for mend in (True, False):
        try:
            with closing(to_read(path)) as connection:
                return _holding_in(connection, where)
        except ERRORS as error:
            if is_locked(error):
                raise unavailable(path, error) from error
            if not (mend and is_damage(error)):
                break
            to_write(path).close()
    return []


def _holding_in(connection: sqlite3.Connection, where: Installed) -> list[Result]:
    found = []
    for row in connection.execute(
        f"select {', '.join(COLUMNS)} from results where rules = ? and python = ? and platform = ? order by rowid",
        (RULES, where.python, where.platform),
    ):
        _, _, digest, _, _, _, text, passed, reason, seconds, day = row
        used = tuple(_pair(line) for line in text.split("\n") if line)
        if is_whole(row) and all(where.distributions.get(name) == version for name, version in used):
            found.append(Result(digest, bool(passed), reason, seconds, day, used))
    return found


def _pair(line: str) -> tuple[str, str]:
    name, _, version = line.partition(" ")
    return name, version


def _stamp(folders: Iterable[str]) -> str:
    """A line for each folder: what tells the distributions in it from others, and its path."""
    lines = []
    for folder in sorted(folders):
        names = sorted(name for name in os.listdir(folder) if name.endswith("-info"))
        lines.append(f"{zlib.crc32(' '.join(names).encode()):08x} {folder}")
    return "\n".join(lines)
