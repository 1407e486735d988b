"""Opens the index, up to date. Standard library only, unless files have changed.

The index is a cache, never the truth. Before every read the state of the files is compared with that from which it was
made (`kb/index/state.py`); `kb.index.writer` is imported only when they differ. In a layer of more than `LARGE` entries
that lies in a checkout, that would take as long as the search: there the folders are compared before (a file added,
removed or replaced changes its folder's time), and the files after the answer, in a process that nobody waits for; a
file that was edited in place is seen by the second read.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import time
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from kb import afterwards
from kb.content.layers import Layer, layers
from kb.errors import KbError
from kb.index.reader import Index
from kb.index.state import DAMAGED, SCHEMA, SHIPPED, State, current_state, index_path, quick_mark, quoted
from kb.out import beneath
from kb.streams import say_once
from kb.text import printable

if TYPE_CHECKING:
    from kb.index.writer import Changes

P = ParamSpec("P")
T = TypeVar("T")
MANY = 50  # entries to read, from which on a person waits for it
AFTER = 1.0  # seconds of building, from which on progress is shown


def open_index(*, rebuild: bool = False, exact: bool = False) -> Index:
    """An index that is up to date, read-only; in memory where none can be kept on disk.

    With `exact`, every file is compared before, in a large library too: what is to be executed or recorded must be
    what is there now.
    """
    library = layers()
    try:
        path = index_path(library)
        connection = None if rebuild or exact else _open_large(path, library)
        if connection is not None:
            return Index(connection, library)
        state = current_state(library)
        if not rebuild and not os.path.exists(path):
            from kb.index.adoption import adopt

            adopt(path, state)
        connection = None if rebuild else _open(path, state.mark)
        if connection is None:
            bring_up_to_date(path, state, rebuild=rebuild)
            connection = _open(path, state.mark) or _open(path, None)
        if connection is not None:
            return Index(connection, library)
        why = "it changes too fast"
    except (KbError, OSError, sqlite3.Error) as error:
        why = str(error)
    from kb.index.adoption import fits

    if len(library) == 1 and library[0].is_fixed and fits(SHIPPED):  # nothing has to be kept
        return Index(sqlite3.connect(f"file:{quoted(SHIPPED)}?mode=ro&immutable=1", uri=True), library)
    from kb.index.writer import in_memory

    told = f"kb: the index cannot be kept on disk ({printable(why)}); searching from memory"
    say_once(f"{told}: set KB_CACHE to a folder that can be written")
    return Index(in_memory(current_state(library)), library)


def bring_up_to_date(path: str, state: State, *, rebuild: bool = False, thorough: bool = False) -> Changes:
    """Write what differs, and say so on stderr where a person waits for it; `thorough` as `kb.index.writer.sync`."""
    from kb.index.writer import sync

    progress = Progress("entries")
    try:
        return sync(path, state, rebuild=rebuild, thorough=thorough, progress=progress)
    finally:
        progress.end()


class Progress:
    """Says on stderr that files are read into the index; how many, once it takes more than a second."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.started = time.monotonic()
        self.shown = 0.0
        self.is_open = False  # whether the line on the terminal is not ended

    def __call__(self, done: int, total: int) -> None:
        """So many of all files are read."""
        now = time.monotonic()
        if done == 1 and total >= MANY:
            print(f"kb: bringing the search index up to date, {total:,} {self.what}", file=sys.stderr, flush=True)
        if now - self.started > AFTER and now - self.shown > 0.2 and sys.stderr.isatty():
            print(f"\r  {done:,} of {total:,}", end="", file=beneath(sys.stderr), flush=True)
            self.shown, self.is_open = now, True

    def end(self) -> None:
        """End the line."""
        if self.is_open:
            print(file=sys.stderr)


def reading(function: Callable[P, T]) -> Callable[P, T]:
    """Call again with an index that was built again, where the one on disk turns out to be damaged."""

    @wraps(function)
    def call(*args: P.args, **options: P.kwargs) -> T:
        try:
            return function(*args, **options)
        except DAMAGED:
            with open_index(rebuild=True):
                pass
            return function(*args, **options)

    return call


def _open_large(path: str, library: tuple[Layer, ...]) -> sqlite3.Connection | None:
    """A connection to the index of a large library whose folders are as they were, else None."""
    connection = _open(path, None) if hasattr(os, "fork") else None
    if connection is None:
        return None
    try:
        facts = dict(connection.execute("select name, value from meta where name in ('large', 'quick mark')"))
        large = set(facts["large"].split())
        if large and facts["quick mark"] == quick_mark(library, large):
            if any(layer.name in large and not layer.is_fixed for layer in library):
                afterwards.later(compare_files)
            return connection
    except (*DAMAGED, KeyError):
        pass
    connection.close()
    return None


def compare_files() -> None:
    """After the answer: bring an index of which only the folders were compared up to date, in a process of its own."""
    import threading

    if threading.active_count() > 1:  # as in a kernel: a copy of one thread may wait for ever for what another holds
        _compare()
        return
    if os.fork():
        return
    try:
        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):  # whoever reads the answer through a pipe is not kept waiting
            os.dup2(nothing, stream)
        _compare()
    finally:
        os._exit(0)


def _compare() -> None:
    library = layers()
    state, path = current_state(library), index_path(library)
    connection = _open(path, state.mark)
    if connection is not None:
        connection.close()
        return
    from kb.index.writer import sync

    sync(path, state)


def _open(path: str, mark: str | None) -> sqlite3.Connection | None:
    """A connection where the file is an index with this mark (any mark for None), else None."""
    if not os.path.isfile(path):
        return None
    connection = None
    with contextlib.suppress(*DAMAGED):
        connection = sqlite3.connect(f"file:{quoted(path)}?mode=ro", uri=True, timeout=10)
        if connection.execute("pragma user_version").fetchone()[0] == SCHEMA:
            found = connection.execute("select value from meta where name = 'mark'").fetchone()
            if found and mark in (None, found[0]):
                return connection
    if connection is not None:
        connection.close()
    return None
