"""Takes the index that came with an installed wheel into use, at the first lookup. Standard library only."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from contextlib import closing

from kb.content.layers import Layer
from kb.files import replacing
from kb.index.state import DAMAGED, SCHEMA, SHIPPED, State, quick_mark, quoted, shipped_records_mark


def adopt(path: str, state: State) -> None:
    """Make the index at `path`, where there is none yet, a copy of the shipped one, if that fits.

    What the copy lacks of other layers and of the user's own records is left to `kb.index.writer`, which finds it by
    the marks.

    Raises `OSError` or `sqlite3.OperationalError` where it cannot be written.
    """
    fixed = next((layer for layer in state.library if layer.is_fixed), None)
    if fixed is None or not fits(SHIPPED):
        return
    with contextlib.suppress(_Damaged), replacing(path, prefix="building-") as scratch:
        shutil.copyfile(SHIPPED, scratch)
        try:
            with closing(sqlite3.connect(scratch)) as connection:
                connection.execute("pragma journal_mode = off")
                connection.execute("pragma synchronous = off")
                _mark(connection, state, fixed)
                connection.commit()
        except sqlite3.OperationalError:
            raise
        except DAMAGED as error:
            raise _Damaged from error


class _Damaged(Exception):
    """The copy is not an index: one is built from the files."""


def _mark(connection: sqlite3.Connection, state: State, fixed: Layer) -> None:
    """Say which files the copy was made from: all of them, where there is no layer but the shipped one."""
    own = [(mark, *place) for place, mark in state.folders.items() if place[0] == fixed.name]
    connection.executemany("update folders set mark = ? where layer = ? and topic = ?", own)
    facts = {"records": shipped_records_mark()}
    if state.library == (fixed,) and state.mark.endswith(facts["records"]):
        facts |= {"mark": state.mark, "large": fixed.name, "quick mark": quick_mark(state.library, {fixed.name})}
    for name, value in facts.items():
        connection.execute("update meta set value = ? where name = ?", (value, name))


def fits(path: str) -> bool:
    """Whether the file is an index of today's schema."""
    if not os.path.exists(path):
        return False
    with (
        contextlib.suppress(*DAMAGED),
        closing(sqlite3.connect(f"file:{quoted(path)}?mode=ro&immutable=1", uri=True)) as connection,
    ):
        return bool(connection.execute("pragma user_version").fetchone()[0] == SCHEMA)
    return False
