"""The messages that libraries can raise, in a database of their own, so that one is found in a millisecond.

It is a cache of `kb/versions/messages.json.xz`: that of an installed wheel comes with it, a checkout makes one when a
message is first looked for. Standard library only.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import zlib
from collections.abc import Callable, Iterable
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from kb.files import replacing
from kb.index.state import quoted
from kb.places import PACKAGE, cache_root

if TYPE_CHECKING:
    from kb.versions.messages import Template

T = TypeVar("T")
SCHEMA = 3
SHIPPED = os.path.join(PACKAGE, "index", "messages.db")  # made with the wheel
PACK = os.path.join(PACKAGE, "versions", "messages.json.xz")
RAREST = 6  # words of a message by which it is looked for
CANDIDATES = 60


def look_up(text: str) -> list[Template]:
    """Templates that hold the rarest words of a message, those with most of them first.

    Raises `KbError` where there is no pack that can be read.
    """
    words = list(dict.fromkeys(re.findall(r"[a-z]{3,}", text.lower())))[:60]
    return _reading(lambda connection: _look_up(connection, words))


def collected(library: str) -> tuple[str, ...]:
    """The versions of a library of which messages were collected."""
    sql = "select versions from libraries where library = ?"
    row = _reading(lambda connection: connection.execute(sql, (library,)).fetchone())
    return tuple(row[0].split("\n")) if row else ()


def _look_up(connection: sqlite3.Connection, words: list[str]) -> list[Template]:
    marks = ", ".join("?" * len(words))
    counts = connection.execute(f"select term, doc from vocabulary where term in ({marks})", words).fetchall()
    rarest = [word for word, _ in sorted(counts, key=lambda row: row[1])[:RAREST]]
    if not rarest:
        return []
    sql = (
        "select library, type, text, functions, condition, versions from words join messages "
        "on messages.rowid = words.rowid where words match ? order by rank limit ?"
    )
    rows = connection.execute(sql, (" OR ".join(f'"{word}"' for word in rarest), CANDIDATES)).fetchall()
    from kb.versions.messages import Template

    return [
        Template(library, kind, told, tuple(functions.split("\n")), condition, tuple(versions.split("\n")))
        for library, kind, told, functions, condition, versions in rows
    ]


def _reading(read: Callable[[sqlite3.Connection], T]) -> T:
    """What a function reads of the database; of one in memory where that on disk is damaged."""
    try:
        with closing(_open()) as connection:
            return read(connection)
    except sqlite3.DatabaseError:
        with closing(_in_memory()) as connection:
            return read(connection)


def make_messages(path: str) -> None:
    """Write the database of all collected messages."""
    with closing(sqlite3.connect(path)) as connection:
        _fill(connection)


def _open() -> sqlite3.Connection:
    if os.path.exists(SHIPPED):
        return _connect(SHIPPED)
    status = os.stat(PACK)
    mark = zlib.crc32(repr((SCHEMA, status.st_size, status.st_mtime_ns)).encode())
    path = os.path.join(cache_root(), f"messages-{mark:08x}.db")
    with contextlib.suppress(OSError, sqlite3.Error):
        if not os.path.exists(path):
            with replacing(path, prefix="building-") as scratch:
                make_messages(scratch)
            _remove_others(path)
        return _connect(path)
    return _in_memory()


def _in_memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    _fill(connection)
    return connection


def _remove_others(path: str) -> None:
    """Remove what was made of packs before this one."""
    folder, name = os.path.split(path)
    for other in os.listdir(folder):
        if other.startswith("messages-") and other != name:
            os.unlink(os.path.join(folder, other))


def _connect(path: str) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quoted(path)}?mode=ro&immutable=1", uri=True)


def _fill(connection: sqlite3.Connection) -> None:
    from kb.versions.messages import read_messages
    from kb.versions.native import NATIVE

    versions, read = read_messages()
    templates = [*read, *NATIVE]
    connection.execute("pragma journal_mode = off")
    connection.execute("pragma synchronous = off")
    connection.execute("create table libraries (library text primary key, versions text)")
    columns = "library text, type text, text text, functions text, condition text, versions text"
    connection.execute(f"create table messages ({columns})")
    connection.execute("create virtual table words using fts5(told, content = '')")
    connection.execute("create virtual table vocabulary using fts5vocab(words, 'row')")
    connection.executemany("insert into libraries values (?, ?)", [(k, "\n".join(v)) for k, v in versions.items()])
    connection.executemany("insert into messages values (?, ?, ?, ?, ?, ?)", map(_row, templates))
    connection.executemany("insert into words (rowid, told) values (?, ?)", _numbered(templates))
    connection.execute("insert into words (words) values ('optimize')")
    connection.commit()


def _row(template: Template) -> tuple[str, ...]:
    functions, versions = "\n".join(template.functions), "\n".join(template.versions)
    return (template.library, template.type, template.text, functions, template.condition, versions)


def _numbered(templates: Iterable[Template]) -> Iterable[tuple[int, str]]:
    for number, template in enumerate(templates, 1):
        yield number, " ".join(re.findall(r"[a-z]{3,}", template.text.lower()))
