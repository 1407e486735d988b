"""Opens the index of notes, up to date. Where there are no notes, a lookup looks at one file, and that is all."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zlib
from typing import NamedTuple

from kb.errors import KbError
from kb.index.opening import Progress
from kb.index.state import DAMAGED, quoted
from kb.notes.changes import changes
from kb.notes.reader import SCHEMA, Notes
from kb.notes.sources import Source, list_path, sources
from kb.places import cache_root, personal_root
from kb.streams import say_once
from kb.text import printable

MANY = 2_000  # files to read, from which on the index is made anew beside the old one
WAIT = 10  # seconds for another process that writes


def open_notes(found: tuple[Source, ...]) -> Notes | None:
    """The notes of these sources, up to date; None where there are none. Where the index cannot be kept on disk, one in
    memory.
    """
    if not found or not (len(found) > 1 or not found[0].is_personal or _holds_files(found[0].path)):
        return None
    try:
        return Notes(_opened(notes_path(found), found))
    except (KbError, OSError, sqlite3.Error) as error:
        say_once(f"kb: the index of notes cannot be kept on disk ({printable(str(error))}); reading them all")
    from kb.notes.writer import fill

    connection = sqlite3.connect(":memory:")
    fill(connection, found, Progress("note files"))
    return Notes(connection)


class Read(NamedTuple):
    """What was read of a path that was added, or of the personal library."""

    path: str
    is_there: bool
    files: int
    sections: int
    problems: list[str]  # what was left out, and what could not be read as it should


def read_all() -> list[Read]:
    """What was read of every path; an index of notes that nobody needs any more goes."""
    found = sources(_personal())
    with contextlib.suppress(KbError, OSError):
        if not found and os.path.exists(notes_path(())):
            os.unlink(notes_path(()))
    notes = open_notes(found)
    if notes is None:
        return []
    with notes:
        counted = [(source, notes.counted(source.path)) for source in found]
    return [
        Read(source.path, source.is_there, n.files, n.sections, list(n.problems))
        for source, n in counted
        if n.files or n.problems or not source.is_personal
    ]


def _personal() -> str | None:
    """The personal library; None where there is none."""
    try:
        return personal_root()
    except KbError:
        return None


def notes_path(found: tuple[Source, ...]) -> str:
    """The index of the notes of this user."""
    of = "\n".join([list_path(), *(source.path for source in found if source.is_personal)])
    return os.path.join(cache_root(), f"notes-{zlib.crc32(of.encode('utf-8', 'surrogateescape')):08x}.db")


def _opened(path: str, found: tuple[Source, ...]) -> sqlite3.Connection:
    """A connection to the index, which is brought up to date before."""
    for _ in range(2):
        if os.path.isfile(path):
            connection = sqlite3.connect(f"file:{quoted(path)}?mode=ro", uri=True, timeout=WAIT)
            try:
                if connection.execute("pragma user_version").fetchone()[0] == SCHEMA:
                    notes = Notes(connection)
                    differing = changes(notes, found)
                    if differing.is_none:
                        return connection
                    if len(differing.todo) < MANY and not notes.is_worn:
                        _update(path, found)
                        return connection
            except DAMAGED as error:
                if _is_busy(error):
                    raise
            connection.close()
        from kb.notes.writer import create

        progress = Progress("note files")
        create(path, found, progress)
        progress.end()
    raise KbError("it changes too fast")


def _update(path: str, found: tuple[Source, ...]) -> None:
    """Write what differs; where another process writes just now, that one does."""
    from kb.notes.writer import update

    progress = Progress("note files")
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=WAIT)) as connection:
            connection.execute("pragma cache_spill = off")  # who reads meanwhile is not shut out
            update(connection, found, progress)
    except sqlite3.OperationalError as error:
        if not _is_busy(error):
            raise
    finally:
        progress.end()


def _is_busy(error: Exception) -> bool:
    """Whether the index is not damaged, and cannot be written now."""
    from kb.index.writer import NOT_NOW

    return (getattr(error, "sqlite_errorname", None) or "").startswith(NOT_NOW)


def _holds_files(folder: str) -> bool:
    """Whether there is any Markdown in the personal library."""
    return any(name.endswith(".md") for _, _, names in os.walk(folder) for name in names)
