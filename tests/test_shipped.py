"""The shipped library: every entry passes the checks, every snippet runs and prints what it documents."""

from __future__ import annotations

import re
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest
import tables as tables_of

from kb.checking.rules import Checked, check
from kb.columns import cells
from kb.content.entry import read_entry
from kb.content.layers import Layer
from kb.content.own_data import Choice, adapted
from kb.content.page import page_of
from kb.content.snippet import read_snippet
from kb.display.terminal import CODE_FIRST, render
from kb.execution.isolation import forked, verify
from kb.execution.judging import Job, Outcome, jobs
from kb.execution.tables import read_table
from kb.kinds import Kind
from kb.libraries import to_install

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = Layer("shipped", str(ROOT))
IDS = sorted(SHIPPED.stems())
AREAS = {"classical", "deep", "data"}


def selected(request: pytest.FixtureRequest, test: str) -> set[str]:
    """Ids of the entries whose test of that name runs in this session, so that `pytest -k dropout` does dropout alone."""
    return {item.callspec.params["entry_id"] for item in request.session.items if item.name.startswith(test + "[")}


@pytest.fixture(scope="session")
def problems(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    """What the checks say of each selected entry and its snippet, the live signatures included."""
    found: Checked = check((SHIPPED,), selected(request, "test_entry_passes_the_checks"), python=sys.executable)
    by_id = defaultdict(list)
    for problem in found.problems:
        by_id[Path(str(problem.path)).stem].append(str(problem))
    return by_id


@pytest.fixture(scope="session")
def outcomes(request: pytest.FixtureRequest) -> dict[str, Outcome]:
    """The outcome of each selected snippet, run by the engine of `kb verify`."""
    todo = jobs((SHIPPED,), selected(request, "test_snippet_prints_what_it_documents"))
    return {outcome.id: outcome for outcome in verify(todo, sys.executable)}


def test_there_are_entries():
    """A test over files finds some: all kinds, and twenty of each area at least."""
    assert len(IDS) >= 60
    entries = [read_entry(Path(paths[0]))[0] for paths in SHIPPED.stems().values()]
    assert {entry.kind for entry in entries} == set(Kind)
    libraries = [set(entry.libraries) for entry in entries]
    assert sum("sklearn" in used for used in libraries) >= 20
    assert sum(bool({"keras", "tensorflow"} & used) for used in libraries) >= 20
    assert sum(bool({"pandas", "numpy", "matplotlib", "scipy"} & used) for used in libraries) >= 20


@pytest.mark.parametrize("entry_id", IDS)
def test_entry_passes_the_checks(entry_id: str, problems: dict[str, list[str]]):
    """Format, links, formulas, and tables against the live signatures."""
    assert problems[entry_id] == []


def test_no_snippet_is_without_an_entry():
    """And ids are unique over the library."""
    assert [
        str(problem)
        for problem in check((SHIPPED,)).problems
        if "no entry belongs" in str(problem) or "twice" in str(problem)
    ] == []


@pytest.mark.parametrize("entry_id", IDS)
def test_snippet_prints_what_it_documents(entry_id: str, outcomes: dict[str, Outcome]):
    """Runs without warnings, asserts hold, the output agrees."""
    outcome = outcomes[entry_id]
    if outcome.status == "skipped":
        pytest.skip(outcome.reason)
    assert outcome.status == "passed", f"{outcome.reason}\n{outcome.stderr}"


def test_the_code_is_on_the_first_screen():
    """Of an api and a recipe, on 80 columns: it begins within the first 12 lines, and a call follows within 24."""
    late = {}
    for stem, paths in SHIPPED.stems().items():
        entry = read_entry(Path(paths[0]))[0]
        if entry.kind in CODE_FIRST:
            snippet = Path(SHIPPED.snippet_beside(paths[0])).read_text(encoding="utf-8")
            lines = render(page_of(entry, snippet), width=80, color=False).splitlines()
            start = next(i for i, line in enumerate(lines, 1) if line.startswith(("# %%", "# data:")))
            cells_to_use = [i for i, line in enumerate(lines, 1) if line.startswith("# %%") and line != "# %% data"]
            use = cells_to_use[0] if cells_to_use else len(lines)
            called = next(
                (i for i, line in enumerate(lines[use:], use + 1) if "(" in line and "import" not in line), len(lines)
            )
            if start > 12 or called > 24:
                late[stem] = (start, called)
    assert late == {}


def test_no_line_of_a_page_is_wider_than_the_terminal():
    """Tables, formulas and text of every entry at 80 columns; code and addresses are never broken."""
    wide = {}
    for stem, paths in SHIPPED.stems().items():
        entry = read_entry(Path(paths[0]))[0]
        lines = render(page_of(entry, ""), width=80, color=False).splitlines()
        if too_wide := [line for line in lines if cells(line) > 80 and "://" not in line]:
            wide[stem] = too_wide
    assert wide == {}


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


def test_a_job_is_made_for_every_entry():
    """None is lost on the way to the engine."""
    made = {job.id for job in jobs((SHIPPED,)) if isinstance(job, Job)}
    assert made == set(IDS)


def test_what_entries_require_is_what_the_extras_bring():
    """`more` and `boost`, with which the tests run, and those of single libraries, for a full run."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    of_entries = set(extras) - {"ml", "test", "cluster", "packs"}
    named = {re.split(r"[<>=!~ ]", line)[0].casefold() for extra in of_entries for line in extras[extra]}
    required = {
        to_install(name.casefold())
        for paths in SHIPPED.stems().values()
        for name in read_entry(Path(paths[0]))[0].requires
    }
    assert required == named
