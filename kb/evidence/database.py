"""The file of the results: opened to read, opened to write, and mended. What is in it is never dropped.

A file that is another's, or of another kb, is set aside under a name of its own. One that is damaged too, once all that
can be read of it has been carried over. One that another process has locked is waited for, and left as it is.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from enum import Enum, auto

from kb.errors import KbError
from kb.files import aside, locked
from kb.text import printable

SCHEMA = 1
APPLICATION = 0x6B627273  # "kbrs", in SQLite's `application_id`: tells our file from another program's
PATIENCE = 30.0  # seconds to wait for another process that writes
COLUMNS = (
    "key", "entry", "digest", "rules", "python", "platform", "used", "passed", "reason", "seconds", "day",
)  # fmt: skip
PUT = f"replace into results ({', '.join(COLUMNS)}) values ({', '.join('?' * len(COLUMNS))})"
_TABLES = f"""
create table if not exists results (
    key text primary key, entry text, digest text, rules text, python text, platform text, used text, passed integer,
    reason text, seconds float, day text
);
create table if not exists interpreters (path text primary key, folders text);
create table if not exists standing (
    interpreter text, digest text, passed integer, day text, primary key (interpreter, digest)
);
pragma application_id = {APPLICATION};
pragma user_version = {SCHEMA};
"""
ERRORS = (sqlite3.Error, UnicodeDecodeError)  # the text of SQLite's message on a damaged file may be no UTF-8
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_LOCKED = ("SQLITE_BUSY", "SQLITE_LOCKED")


class _Kind(Enum):
    """What a database turns out to be."""

    OURS = auto()
    NEW = auto()  # nothing is in it
    OLDER = auto()  # of a kb that wrote it otherwise, or will
    FOREIGN = auto()


def to_read(path: str, *, patience: float = PATIENCE) -> sqlite3.Connection:
    """A connection that only reads; raises `sqlite3.Error` where there is no database of today's form."""
    if not os.path.isfile(path):
        raise sqlite3.OperationalError("no results yet")
    connection = sqlite3.connect(path, timeout=patience)
    try:
        connection.execute("pragma query_only = on")
        if connection.execute("pragma user_version").fetchone()[0] != SCHEMA:
            raise sqlite3.OperationalError("of another form")
    except BaseException:
        connection.close()
        raise
    return connection


def to_write(path: str) -> sqlite3.Connection:
    """A connection to a database of today's form, which is made where there is none; what stands in its way is set
    aside, or mended, and that is said on stderr.

    Raises `KbError` where another process has it locked, and where nothing can be written there.
    """
    try:
        with locked(path):  # or two processes would set aside what the other one has just made
            if os.path.lexists(path) and not os.path.isfile(path):
                raise KbError("is not a file", path=path, hint="move it away: results of runs are kept there")
            return _opened(path)
    except sqlite3.Error as error:
        raise unavailable(path, error) from error
    except OSError as error:
        hint = "set KB_STATE to a folder that can be written"
        raise KbError(f"results cannot be kept there: {error.strerror}", path=path, hint=hint) from error


def is_damage(error: Exception) -> bool:
    """Whether an error says that the file is damaged: not that it is locked, or that the disk is full."""
    name = getattr(error, "sqlite_errorname", None)
    return name.startswith(_DAMAGED) if name else "decode" in str(error)  # text that is no UTF-8 has no code


def is_locked(error: Exception) -> bool:
    """Whether an error says that another process uses the file."""
    return (getattr(error, "sqlite_errorname", None) or "").startswith(_LOCKED)


def unavailable(path: str, error: Exception) -> KbError:
    """What a person is told of an error that is no damage."""
    if is_locked(error):
        return KbError("another process has the results locked", path=path, hint="try again once it has ended")
    hint = "make room there, or set KB_STATE to another folder"
    return KbError(f"results cannot be kept there: {error}", path=path, hint=hint)


def key_of(*conditions: object) -> str:
    """The key of a result: the digest of the text, the rules, Python, the platform, and what it used."""
    return "\n".join(map(str, conditions))


def is_whole(row: tuple[object, ...]) -> bool:
    """Whether a row of `results`, by `COLUMNS`, is one that was written: its key repeats the rest."""
    key, _, digest, rules, python, platform, used, passed, reason, seconds, day = row
    return (
        key == key_of(digest, rules, python, platform, used)
        and passed in (0, 1)
        and isinstance(reason, str)
        and isinstance(seconds, float | int)
        and re.fullmatch(r"\d{4}-\d\d-\d\d", str(day)) is not None
    )


def _opened(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=PATIENCE)
    try:
        kind = _kind(connection)
        if kind in (_Kind.OURS, _Kind.NEW):
            _complete(connection)
            return connection
        connection.close()
        what = "of another version of kb" if kind == _Kind.OLDER else "not a file of kb's"
        _say(f"{path} is {what}: it is now {_aside(path, 'old' if kind == _Kind.OLDER else 'other')}")
    except ERRORS as error:
        connection.close()
        if not is_damage(error):
            raise
        _mend(path)
    except BaseException:
        connection.close()
        raise
    connection = sqlite3.connect(path, timeout=PATIENCE)
    _complete(connection)
    return connection


def _kind(connection: sqlite3.Connection) -> _Kind:
    """What the database is; raises `sqlite3.DatabaseError` where it is damaged."""
    whole = connection.execute("pragma quick_check(1)").fetchone()[0]
    if whole != "ok":
        error = sqlite3.DatabaseError(whole)
        error.sqlite_errorname = _DAMAGED[0]
        raise error
    application = connection.execute("pragma application_id").fetchone()[0]
    version = connection.execute("pragma user_version").fetchone()[0]
    tables = {name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")}
    if not tables and not version and application in (0, APPLICATION):
        return _Kind.NEW
    if application == APPLICATION or (application == 0 and tables >= {"results", "interpreters", "standing"}):
        columns = tuple(row[1] for row in connection.execute("pragma table_info(results)"))
        return _Kind.OURS if version == SCHEMA and columns == COLUMNS else _Kind.OLDER
    return _Kind.FOREIGN


def _complete(connection: sqlite3.Connection) -> None:
    """Make the tables that are not there, all or none."""
    if connection.execute("pragma application_id").fetchone()[0] != APPLICATION:
        try:
            connection.executescript(f"begin immediate; {_TABLES} commit;")
        except BaseException:
            connection.close()
            raise


def _mend(path: str) -> None:
    """Put what can be read of a damaged database into a new one; the old one stays under another name."""
    rows = dict(_readable(path))
    target = _aside(path, "damaged")
    with closing(sqlite3.connect(path, timeout=PATIENCE)) as connection:
        _complete(connection)
        with connection:
            connection.executemany(PUT, rows.values())
    _say(f"{path} was damaged: {len(rows):,} results are carried over, and the file as it was is {target}")


def _readable(path: str) -> Iterator[tuple[object, tuple[object, ...]]]:
    """The rows that are whole, by key: read from both ends, as far as each gets."""
    for order in ("", " desc"):
        with (
            contextlib.suppress(*ERRORS),
            closing(sqlite3.connect(path, timeout=PATIENCE)) as connection,
        ):
            connection.text_factory = lambda data: data.decode("utf-8", "replace")
            for row in connection.execute(f"select {', '.join(COLUMNS)} from results order by rowid{order}"):
                if is_whole(row):
                    yield row[0], row


def _aside(path: str, why: str) -> str:
    """Give the database another name, with what SQLite keeps beside it; that name."""
    target = aside(path, why)
    for suffix in ("-journal", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            os.rename(path + suffix, target + suffix)
    return target


def _say(text: str) -> None:
    print(f"kb: {printable(text)}", file=sys.stderr)
