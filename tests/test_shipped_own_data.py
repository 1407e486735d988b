"""What takes a table of one's own runs on it. A file of its own: one of the lots of `pytest -n 2`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import tables as tables_of
from shipped import SHIPPED

from kb.content.entry import read_entry
from kb.content.own_data import Choice, adapted
from kb.content.snippet import read_snippet
from kb.execution.isolation import forked
from kb.execution.judging import Job
from kb.execution.tables import read_table

OWN = [
    (stem, task) for stem, paths in sorted(SHIPPED.stems().items()) for task in read_entry(Path(paths[0]))[0].own_data
]


def test_enough_entries_take_a_table_of_ones_own():
    """150 at least, 40 of them Keras."""
    stems = SHIPPED.stems()
    taking = {stem for stem, _ in OWN}
    code = [Path(SHIPPED.snippet_beside(stems[stem][0])).read_text(encoding="utf-8") for stem in taking]
    assert len(taking) >= 150
    assert sum("import keras" in text for text in code) >= 40


@pytest.fixture(scope="session")
def on_tables(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], str]:
    """Why the code of each selected entry fails on the table of each of its tasks; empty where it does not."""
    folder = tmp_path_factory.mktemp("tables")
    tables = {
        tables_of.TASKS[name]: (read_table(sys.executable, str(path), str(path)), tables_of.TARGETS[name])
        for name, path in tables_of.write_tables(folder).items()
    }
    wanted = {
        (item.callspec.params["stem"], item.callspec.params["task"])
        for item in request.session.items
        if item.name.startswith("test_code_runs_on_a_table_of_ones_own[")
    }
    todo = {}
    for stem, task in wanted:
        table, target = tables[task]
        text = Path(SHIPPED.snippet_beside(SHIPPED.stems()[stem][0])).read_text(encoding="utf-8")
        path = folder / f"{stem}_{task}.py"
        path.write_text(adapted(text, table, Choice(target, ("id",))), encoding="utf-8")
        todo[f"{stem} {task}"] = Job(f"{stem} {task}", read_snippet(path))
    return {
        (name.split()[0], name.split()[1]): "" if result["exit"] == 0 else result.get("error") or result["stderr"]
        for name, result in forked(sys.executable, 2, 1)(todo, 120)
    }


@pytest.mark.parametrize(("stem", "task"), OWN)
def test_code_runs_on_a_table_of_ones_own(stem: str, task: str, on_tables: dict[tuple[str, str], str]):
    """Mixed columns with missing values, numbers alone, classes with text: `kb run --data` promises it."""
    assert on_tables[stem, task] == ""
