"""The shipped library: every entry passes the checks, every snippet runs and prints what it documents."""

from __future__ import annotations

import re
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

from kb.checking.rules import Checked, check
from kb.content.entry import read_entry
from kb.content.layers import Layer
from kb.execution.isolation import verify
from kb.execution.judging import Job, Outcome, jobs
from kb.kinds import Kind

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


def test_a_job_is_made_for_every_entry():
    """None is lost on the way to the engine."""
    made = {job.id for job in jobs((SHIPPED,)) if isinstance(job, Job)}
    assert made == set(IDS)


def test_what_entries_require_is_in_the_extra_more():
    """So that the tests run every snippet."""
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]["more"]
    named = {re.split(r"[<>=!~ ]", requirement)[0].casefold() for requirement in extra}
    required = {
        name.casefold() for paths in SHIPPED.stems().values() for name in read_entry(Path(paths[0]))[0].requires
    }
    assert required == named
