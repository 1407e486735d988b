"""Takes away indexes that nobody will open again: of projects that are gone, and those that an older kb left behind."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import stat
import time
from contextlib import closing

from kb.files import DAY, sweep
from kb.index.state import DAMAGED, quoted, roots_from

MONTH = 30 * DAY  # seconds
_NAME = re.compile(r"index-[0-9a-f]{8}\.db")


def forget_projects(cache: str, *, but: str) -> None:
    """Remove from the folder of the cache what is a day old and of no use: the index of a library of which a folder is
    gone, and half an index whose process was killed; after a month also one of an older kb, which does not say of what
    it is. What another process has open stays so for it, and what is not kb's stays.
    """
    sweep(cache, "building-", ".db")
    now = time.time()
    try:
        with os.scandir(cache) as entries:
            found = [entry for entry in entries if _NAME.fullmatch(entry.name)]
    except OSError:
        return
    for entry in found:
        with contextlib.suppress(OSError):
            status = entry.stat(follow_symlinks=False)
            age = now - status.st_mtime
            if entry.path == but or age < DAY or not stat.S_ISREG(status.st_mode):
                continue
            roots = _roots(entry.path)
            if roots is not None and (not all(map(os.path.isdir, roots)) if roots else age > MONTH):
                os.unlink(entry.path)


def _roots(path: str) -> list[str] | None:
    """The folders of the libraries of an index, none where it does not say; None for what is no index."""
    with (
        contextlib.suppress(*DAMAGED),
        closing(sqlite3.connect(f"file:{quoted(path)}?mode=ro&immutable=1", uri=True)) as connection,
    ):
        row = connection.execute("select value from meta where name = 'roots'").fetchone()
        connection.execute("select layer, topic, mark from folders limit 1")
        return roots_from(row[0]) if row else []
    return None
