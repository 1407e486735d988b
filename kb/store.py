"""The index as a file: where it is, whether it is up to date, and reading it. Standard library only.

The index is a cache, never the truth. Before every read the paths, sizes and times of all entries and snippets are
compared with those that it was made from, and likewise the records of what ran; `kb.index` is imported only when they
differ.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import zlib

from kb.errors import KbError, SchemaChanged
from kb.library import Layer, cache_root, layers, records, scan, topics
from kb.names import printable

SCHEMA = 4
State = dict[str, tuple[str, str, int, int, int, int]]  # id -> layer, path, size, mtime, snippet size, snippet mtime


def current_state(library: tuple[Layer, ...]) -> State:
    """What the files say now: for each id the entry that is in force, with its snippet's size and time."""
    state: State = {}
    nothing = (-1, -1)
    for layer in library:
        here: State = {}
        for topic in topics(layer.entries):
            folder = f"{layer.entries}{os.sep}{topic}{os.sep}"
            snippets = scan(os.path.join(layer.snippets, topic), ".py")
            for stem, (size, mtime) in sorted(scan(folder, ".md").items()):
                if stem not in here:
                    code = snippets.get(stem, nothing)
                    here[stem] = (layer.name, f"{folder}{stem}.md", size, mtime, code[0], code[1])
        state = here | state  # what an upper layer has stays
    return state


def fingerprint(library: tuple[Layer, ...], state: State) -> str:
    """One text that differs whenever an index made from `state` would."""
    crc = zlib.crc32(repr(state).encode())
    return f"{len(state)} {crc:08x} {[layer.root for layer in library]} {records_mark()}"


def records_mark() -> str:
    """One text that differs whenever a record of what ran was written."""
    times = []
    for path in records().values():
        with contextlib.suppress(OSError):
            times.append((path, os.stat(path).st_mtime_ns))
    return f"{zlib.crc32(repr(times).encode()):08x}"


def index_path(library: tuple[Layer, ...]) -> str:
    """The index file of these layers."""
    roots = "\n".join(layer.root for layer in library)
    return os.path.join(cache_root(), f"index-{zlib.crc32(roots.encode('utf-8', 'surrogateescape')):08x}.db")


def open_index(*, rebuild: bool = False) -> sqlite3.Connection:
    """A read-only connection to an index that is up to date, in memory where none can be written."""
    library = layers()
    state = current_state(library)
    mark = fingerprint(library, state)
    try:
        path = index_path(library)
        connection = None if rebuild else _open(path, mark)
        if connection is None:
            from kb.index import sync

            sync(path, library, state, mark, rebuild=rebuild)
            connection = _open(path, mark) or _open(path, None)
        if connection is not None:
            return connection
        why = "it changes too fast"
    except (KbError, OSError, sqlite3.Error) as error:
        why = str(error)
    from kb.index import in_memory

    print(f"kb: the index cannot be kept on disk ({printable(why)}); searching from memory", file=sys.stderr)
    return in_memory(library, state, mark)


def _open(path: str, mark: str | None) -> sqlite3.Connection | None:
    """A connection where the file is an index with this mark (any mark for None), else None."""
    if not os.path.exists(path):
        return None
    connection = None
    try:
        connection = sqlite3.connect(f"file:{_quoted(path)}?mode=ro", uri=True, timeout=10)
        if connection.execute("pragma user_version").fetchone()[0] != SCHEMA:
            raise SchemaChanged("another schema")
        found = connection.execute("select value from meta where name = 'mark'").fetchone()
        if found and mark in (None, found[0]):
            return connection
    except (sqlite3.DatabaseError, SchemaChanged):
        pass
    if connection is not None:
        connection.close()
    return None


def _quoted(path: str) -> str:
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
