"""What is in a table: of a file the user's interpreter is asked, a DataFrame of this process is looked at."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import warnings
from functools import lru_cache
from typing import Any

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
    return _table(shown_as, facts)


def describe_frame(name: str, frame: object) -> Table:
    """What is in a DataFrame that stands under that name in a kernel.

    Raises `KbError` for what is none, has no rows, or has columns that no name tells apart.
    """
    pandas = sys.modules.get("pandas")
    if pandas is None or not isinstance(frame, pandas.DataFrame):
        raise KbError(f"{name} is no DataFrame of pandas but a {type(frame).__name__}")
    if not all(isinstance(column, str) for column in frame.columns):
        raise KbError(f"{name} has columns whose names are no texts", hint=f"{name}.columns = [...] names them")
    if not frame.columns.is_unique:
        raise KbError(f"{name} has two columns of one name", hint=f"{name}.columns.duplicated() shows which")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _table(name, _inside_columns().facts(frame, pandas), is_frame=True)


def _table(shown_as: str, facts: dict[str, Any], *, is_frame: bool = False) -> Table:
    if "problem" in facts:
        raise KbError(facts["problem"].splitlines()[0], path=shown_as)
    columns = tuple(Column(**column) for column in facts["columns"])
    return Table(shown_as, facts["rows"], columns, is_frame=is_frame)


@lru_cache
def _inside_columns() -> Any:
    """The module that describes a table in the user's interpreter, for where that is this one."""
    spec = importlib.util.spec_from_file_location("kb_columns", os.path.join(INSIDE, "columns.py"))
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
