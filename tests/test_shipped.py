"""The shipped library: every entry passes the checks (its snippets: test_shipped_snippets, test_shipped_own_data)."""

from __future__ import annotations

import re
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest
from shipped import IDS, ROOT, SHIPPED, selected

from kb.checking.rules import Checked, check
from kb.columns import cells
from kb.content.entry import read_entry
from kb.content.page import page_of
from kb.content.picture import SHOW, path_of, read_picture
from kb.display.terminal import CODE_FIRST, render
from kb.execution.judging import Job, jobs
from kb.kinds import WRITTEN
from kb.libraries import to_install

AREAS = {"classical", "deep", "data"}


@pytest.fixture(scope="session")
def problems(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    """What the checks say of each selected entry and its snippet, the live signatures included."""
    found: Checked = check((SHIPPED,), selected(request, "test_entry_passes_the_checks"), python=sys.executable)
    by_id = defaultdict(list)
    for problem in found.problems:
        by_id[Path(str(problem.path)).stem].append(str(problem))
    return by_id


def test_there_are_entries():
    """A test over files finds some: all kinds, and twenty of each area at least."""
    assert len(IDS) >= 60
    entries = [read_entry(Path(paths[0]))[0] for paths in SHIPPED.stems().values()]
    assert {entry.kind for entry in entries} == set(WRITTEN)
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


def test_every_snippet_that_shows_a_figure_has_its_picture():
    """As its code draws it now: `kb verify --update ID` makes it. All of them are small."""
    shown, size = 0, 0
    for stem, paths in SHIPPED.stems().items():
        snippet = SHIPPED.snippet_beside(paths[0])
        text = Path(snippet).read_text(encoding="utf-8")
        if SHOW in text:
            assert read_picture(snippet, text), f"kb verify --update {stem}"
            shown, size = shown + 1, size + Path(path_of(snippet)).stat().st_size
    assert shown > 100
    assert size < 1_500_000


def test_a_job_is_made_for_every_entry():
    """None is lost on the way to the engine."""
    made = {job.id for job in jobs((SHIPPED,)) if isinstance(job, Job)}
    assert made == set(IDS)


def test_what_entries_require_is_what_the_extras_bring():
    """`more` and `boost`, with which the tests run, and those of single libraries, for a full run."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    of_entries = set(extras) - {"ml", "test", "cluster", "packs", "browser", "mcp"}
    named = {re.split(r"[<>=!~ ]", line)[0].casefold() for extra in of_entries for line in extras[extra]}
    required = {
        to_install(name.casefold())
        for paths in SHIPPED.stems().values()
        for name in read_entry(Path(paths[0]))[0].requires
    }
    assert required == named
