"""An entry's code on a person's own table."""

from __future__ import annotations

import os

from kb.api.reading import Shown
from kb.content.own_data import Choice, Table, Task, adapted, task_of
from kb.errors import KbError
from kb.execution.interpreter import find_interpreter
from kb.execution.tables import describe_frame, read_table

_NEEDS = {
    Task.BINARY: "a target with two values",
    Task.MULTICLASS: "a target with a few classes",
    Task.REGRESSION: "a numeric target",
}


def own_script(
    shown: Shown, path: str, choice: Choice, *, python: str | None = None, absolute: bool = False
) -> tuple[str, str]:
    """The script that does on the table at `path` what the entry does on its own data; and what was made of the table,
    in a line. With `absolute`, the script finds the file from any directory.

    Raises `KbError` for an entry that takes no table or another kind of target, and for a table that cannot be read.
    """
    _tasks(shown)
    if "://" in path:
        raise KbError(f"{path} is an address, not a file", hint="download it first")
    where = os.path.abspath(path)
    return script_on(shown, read_table(find_interpreter(python), where, where if absolute else path), choice)


def frame_script(shown: Shown, name: str, frame: object, choice: Choice) -> tuple[str, str]:
    """Likewise on a DataFrame that is there under that name, and stays as it is."""
    _tasks(shown)
    return script_on(shown, describe_frame(name, frame), choice)


def script_on(shown: Shown, table: Table, choice: Choice) -> tuple[str, str]:
    """The script on a table of which the columns are known, and what was made of it."""
    tasks = _tasks(shown)
    target = table.column(choice.target)
    task = task_of(target)
    if task not in tasks:
        needs = " or ".join(_NEEDS[one] for one in tasks)
        raise KbError(
            f"{shown.id} needs {needs}; {choice.target!r} has {target.unique} values: {task}", path=table.path
        )
    return adapted(shown.text, table, choice), _told(table, choice, task)


def _tasks(shown: Shown) -> list[Task]:
    """What the entry does with a table of one's own; raises `KbError` where it takes none."""
    tasks = [Task(task) for task in shown.hit.entry.own_data]
    if not tasks:
        raise KbError(f"{shown.id} does not take a file of your own", hint="kb list --own-data shows what does")
    return tasks


def _told(table: Table, choice: Choice, task: Task) -> str:
    """What was made of a table: `891 rows, 7 columns in X; target 'Survived': binary`; what looks like names in it."""
    features = choice.features(table)
    found = f"{table.rows:,} rows, {len(features)} column{'s' * (len(features) != 1)} in X; "
    found += f"target {choice.target!r}: {task}"
    names = [c for c in features if c.kind == "text" and c.unique > max(20, table.rows // 2)]
    for column in names[:3]:
        found += f"; {column.name!r} has {column.unique:,} different texts: leave it out with --id?"
    empty = [c.name for c in table.columns if not c.unique]
    return found + (f"; left out, without a usable value: {', '.join(map(repr, empty))}" if empty else "")
