"""Every shipped snippet runs and prints what it documents. A file of its own: one of the lots of `pytest -n 2`."""

from __future__ import annotations

import sys

import pytest
from shipped import IDS, SHIPPED, selected

from kb.execution.isolation import verify
from kb.execution.judging import Outcome, jobs


@pytest.fixture(scope="session")
def outcomes(request: pytest.FixtureRequest) -> dict[str, Outcome]:
    """The outcome of each selected snippet, run by the engine of `kb verify`."""
    todo = jobs((SHIPPED,), selected(request, "test_snippet_prints_what_it_documents"))
    return {outcome.id: outcome for outcome in verify(todo, sys.executable)}


@pytest.mark.parametrize("entry_id", IDS)
def test_snippet_prints_what_it_documents(entry_id: str, outcomes: dict[str, Outcome]):
    """Runs without warnings, asserts hold, the output agrees."""
    outcome = outcomes[entry_id]
    if outcome.status == "skipped":
        pytest.skip(outcome.reason)
    assert outcome.status == "passed", f"{outcome.reason}\n{outcome.stderr}"
