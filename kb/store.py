"""The index as a file: where it is, whether it is up to date, and reading it. Standard library only.

The index is a cache, never the truth. Before every read the paths, sizes and times of all entries and snippets are
compared with those that it was made from, and likewise the records of what ran; `kb.index` is imported only when they
differ. In a layer of more than `LARGE` entries, such as the one that ships with kb, that would take as long as the
search: there the folders are compared before (a file added, removed or replaced changes its folder's time), and the
files after the answer, in a process that nobody waits for; a file that was edited in place is seen by the second read.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import zlib
from collections.abc import Iterable
from typing import NamedTuple

from kb.errors import KbError, SchemaChanged
from kb.library import Layer, cache_root, layers, records, scan, topics
from kb.names import printable

SCHEMA = 12
LARGE = 500  # entries
_unsure: list[tuple[Layer, ...]] = []  # libraries of which only the folders were compared; `finish` does the rest


class State(NamedTuple):
    """What the files say now."""

    library: tuple[Layer, ...]
    folders: dict[tuple[str, str], int]  # (layer, topic) -> what tells the files in it from others
    mark: str  # differs whenever an index made from them would


def current_state(library: tuple[Layer, ...], *, halves: bool = False) -> State:
    """The state of all files of these layers, by their names, sizes and times; with `halves`, by two processes."""
    places = [(layer, topic) for layer in library for topic in topics(layer.entries)]
    marks = _by_two(places) if halves and hasattr(os, "fork") else [_files_mark(*place) for place in places]
    folders = {(layer.name, topic): mark for (layer, topic), mark in zip(places, marks, strict=True)}
    roots = [layer.root for layer in library]
    return State(library, folders, f"{zlib.crc32(repr((roots, folders)).encode()):08x} {records_mark()}")


def _files_mark(layer: Layer, topic: str) -> int:
    """What tells the files of a folder from others."""
    files = (scan(os.path.join(layer.entries, topic), ".md"), scan(os.path.join(layer.snippets, topic), ".py"))
    return zlib.crc32(repr(files).encode())


def _by_two(places: list[tuple[Layer, str]]) -> list[int]:
    """The marks of these folders, every second one from a child: the system calls take most of the time."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(into, " ".join(str(_files_mark(*place)) for place in places[1::2]).encode())
        finally:
            os._exit(0)
    os.close(into)
    marks = [_files_mark(*place) for place in places[::2]]
    with open(out, "rb") as pipe:
        others = [int(mark) for mark in pipe.read().split()]
    os.waitpid(child, 0)
    if len(others) < len(places) // 2:  # the child was ended
        others = [_files_mark(*place) for place in places[1::2]]
    both = [0] * len(places)
    both[::2], both[1::2] = marks, others
    return both


def is_large(path: str) -> bool:
    """Whether the index at `path` is that of a library with a large layer."""
    connection = _open(path, None)
    if connection is None:
        return False
    with contextlib.closing(connection):
        return connection.execute("select value from meta where name = 'large'").fetchone() not in (None, ("",))


def records_mark() -> str:
    """One text that differs whenever a record of what ran was written."""
    return f"{zlib.crc32(repr(_times(records().values())).encode()):08x}"


def quick_mark(library: tuple[Layer, ...], large: set[str]) -> str:
    """Differs whenever a file was added, removed or replaced; or changed, in a layer that is not large."""
    found: list[object] = []
    for layer in library:
        if layer.name in large:
            for folder in (layer.entries, layer.snippets):
                found += _times([folder, *(os.path.join(folder, topic) for topic in topics(folder))])
        else:
            found += [layer.root, [(topic, _files_mark(layer, topic)) for topic in topics(layer.entries)]]
    return f"{zlib.crc32(repr(found).encode()):08x} {records_mark()}"


def _times(paths: Iterable[str]) -> list[tuple[str, int]]:
    found = []
    for path in paths:
        with contextlib.suppress(OSError):
            found.append((path, os.stat(path).st_mtime_ns))
    return found


def index_path(library: tuple[Layer, ...]) -> str:
    """The index file of these layers."""
    roots = "\n".join(layer.root for layer in library)
    return os.path.join(cache_root(), f"index-{zlib.crc32(roots.encode('utf-8', 'surrogateescape')):08x}.db")


def open_index(*, rebuild: bool = False, exact: bool = False) -> sqlite3.Connection:
    """A read-only connection to an index that is up to date, in memory where none can be written.

    With `exact`, every file is compared before, in a large library too: what is to be executed or recorded must be
    what is there now.
    """
    library = layers()
    try:
        path = index_path(library)
        connection = None if rebuild or exact else _open_large(path, library)
        if connection is not None:
            return connection
        state = current_state(library, halves=exact)
        connection = None if rebuild else _open(path, state.mark)
        if connection is None:
            from kb.index import sync

            sync(path, state, rebuild=rebuild)
            connection = _open(path, state.mark) or _open(path, None)
        if connection is not None:
            return connection
        why = "it changes too fast"
    except (KbError, OSError, sqlite3.Error) as error:
        why = str(error)
    from kb.index import in_memory

    print(f"kb: the index cannot be kept on disk ({printable(why)}); searching from memory", file=sys.stderr)
    return in_memory(current_state(library))


def _open_large(path: str, library: tuple[Layer, ...]) -> sqlite3.Connection | None:
    """A connection to the index of a large library whose folders are as they were, else None."""
    if not hasattr(os, "fork"):
        return None
    connection = _open(path, None)
    if connection is None:
        return None
    try:
        facts = dict(connection.execute("select name, value from meta where name in ('large', 'quick mark')"))
        large = set(facts["large"].split())
        if large and facts["quick mark"] == quick_mark(library, large):
            _unsure.append(library)
            return connection
    except (sqlite3.DatabaseError, KeyError):
        pass
    connection.close()
    return None


def finish() -> None:
    """After the answer: bring an index of which only the folders were compared up to date, in a process of its own."""
    if not _unsure or os.fork():
        return
    try:
        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):  # whoever reads the answer through a pipe is not kept waiting
            os.dup2(nothing, stream)
        for library in _unsure[:1]:
            state, path = current_state(library, halves=True), index_path(library)
            connection = _open(path, state.mark)
            if connection is None:
                from kb.index import sync

                sync(path, state)
    finally:
        os._exit(0)


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
