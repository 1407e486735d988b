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
import zlib
from collections.abc import Iterable, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from kb.execution.interpreter import Installed, distribution
from kb.places import results_path

if TYPE_CHECKING:
    import sqlite_utils

SCHEMA = 1
RULES = "1"  # a part of the key: raise it when another judgement on the same run is possible


class Result(NamedTuple):
    """How the run of a snippet ended."""

    digest: str
    passed: bool
    reason: str
    seconds: float
    day: str
    used: tuple[tuple[str, str], ...]  # name and version of every distribution that was loaded


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
    with contextlib.suppress(sqlite3.Error), closing(_open()) as connection:
        return dict(connection.execute("select entry, seconds from results order by rowid"))
    return {}


def standing(python: str, digests: list[str]) -> dict[str, tuple[bool, str]]:
    """Whether each of these texts passed in the interpreter at that path, and the day; left out where it has no result.

    Nothing counts once another distribution is installed there: `kb verify` finds out what still holds.
    """
    try:
        with closing(_open()) as connection:
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
    except (sqlite3.Error, OSError):
        return {}


def is_current(python: str) -> bool:
    """Whether it is known what passed in that interpreter with what is installed there now."""
    try:
        with closing(_open()) as connection:
            return _is_current(connection, python)
    except (sqlite3.Error, OSError):
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
        """`python` is the path of the interpreter, where it is one of this machine."""
        import sqlite_utils

        self.python, self.where = python, where
        path = results_path()
        os.makedirs(os.path.dirname(path), exist_ok=True)
        try:
            self.db = _made(sqlite_utils.Database(sqlite3.connect(path, timeout=30)))
        except sqlite3.DatabaseError:
            os.replace(path, path + ".damaged")
            self.db = _made(sqlite_utils.Database(sqlite3.connect(path, timeout=30)))
        if python is None:
            return
        holding = [
            {"interpreter": python, "digest": result.digest, "passed": result.passed, "day": result.day}
            for result in _holding(where)
        ]
        with self.db.conn:
            self.db.table("interpreters").upsert({"path": python, "folders": _stamp(where.folders)}, pk="path")
            self.db.table("standing").delete_where("interpreter = ?", [python])
            self.db.table("standing").upsert_all(holding, pk=("interpreter", "digest"))

    def save(self, entry: str, result: Result, where: Installed) -> None:
        """Keep the result of an entry's snippet, run where that is installed."""
        used = "\n".join(map(" ".join, result.used))
        row = {
            "key": "\n".join((result.digest, RULES, where.python, where.platform, used)), "entry": entry,
            "digest": result.digest, "rules": RULES, "python": where.python, "platform": where.platform, "used": used,
            "passed": result.passed, "reason": result.reason, "seconds": result.seconds, "day": result.day,
        }  # fmt: skip
        with self.db.conn:
            self.db.table("results").insert(row, pk="key", replace=True)
            if self.python and where == self.where:
                stands = {
                    "interpreter": self.python, "digest": result.digest, "passed": result.passed, "day": result.day,
                }  # fmt: skip
                self.db.table("standing").upsert(stands, pk=("interpreter", "digest"))

    def close(self) -> None:
        """Close the database."""
        self.db.close()


def _made(db: sqlite_utils.Database) -> sqlite_utils.Database:
    """The tables, where they are not there yet; those of another schema are made again."""
    if db.conn.execute("pragma user_version").fetchone()[0] != SCHEMA:
        for name in db.table_names():
            db.table(name).drop()
        text = dict.fromkeys(("entry", "digest", "rules", "python", "platform", "used"), str)
        db.table("results").create(
            {"key": str, **text, "passed": int, "reason": str, "seconds": float, "day": str}, pk="key"
        )
        db.table("interpreters").create({"path": str, "folders": str}, pk="path")
        stands = {"interpreter": str, "digest": str, "passed": int, "day": str}
        db.table("standing").create(stands, pk=("interpreter", "digest"))
        db.conn.execute(f"pragma user_version = {SCHEMA}")
    return db


def _open() -> sqlite3.Connection:
    """A read-only connection; raises `sqlite3.Error` where there is no database."""
    path = results_path()
    if not os.path.exists(path):
        raise sqlite3.OperationalError("no results yet")
    connection = sqlite3.connect(path, timeout=5)
    connection.execute("pragma query_only = on")
    return connection


def _holding(where: Installed) -> list[Result]:
    """Every result whose Python, platform and loaded versions are those of `where`, the earliest first."""
    try:
        with closing(_open()) as connection:
            rows = connection.execute(
                "select digest, passed, reason, seconds, day, used from results "
                "where rules = ? and python = ? and platform = ? order by rowid",
                (RULES, where.python, where.platform),
            ).fetchall()
    except sqlite3.Error:
        return []
    found = []
    for digest, passed, reason, seconds, day, text in rows:
        used = tuple(_pair(line) for line in text.split("\n") if line)
        if all(where.distributions.get(name) == version for name, version in used):
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
