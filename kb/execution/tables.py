"""Asks the user's interpreter what is in a table."""

from __future__ import annotations

import json
import os
import subprocess

from kb.content.own_data import Column, Table
from kb.errors import KbError
from kb.execution.interpreter import environment
from kb.places import INSIDE


def read_table(python: str, path: str, shown_as: str) -> Table:
    """What is in a CSV or parquet file, read with the pandas of `python`; `shown_as` is its path in a script.

    Raises `KbError` for a file that is missing or cannot be read.
    """
    if not os.path.isfile(path):
        what = "is a folder, not a file" if os.path.isdir(path) else "there is no such file"
        raise KbError(what, path=shown_as)
    command = [python, os.path.join(INSIDE, "columns.py"), path]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", errors="replace", env=environment(), cwd=INSIDE
    )
    try:
        facts = json.loads(done.stdout)
    except ValueError:
        said = done.stderr.strip().rpartition("\n")[2]
        raise KbError(f"cannot be read with {python}", path=shown_as, hint=said[-300:]) from None
    if "problem" in facts:
        raise KbError(facts["problem"].splitlines()[0], path=shown_as)
    return Table(shown_as, facts["rows"], tuple(Column(**column) for column in facts["columns"]))
