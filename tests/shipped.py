"""The shipped library, for the tests that run over all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kb.content.layers import Layer

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = Layer("shipped", str(ROOT))
IDS = sorted(SHIPPED.stems())


def selected(request: pytest.FixtureRequest, test: str) -> set[str]:
    """Ids of the entries whose test of that name runs in this session, so that `pytest -k dropout` does dropout alone."""
    return {item.callspec.params["entry_id"] for item in request.session.items if item.name.startswith(test + "[")}
