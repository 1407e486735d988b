"""The shipped library, for what is written of all of it."""

import pytest


@pytest.fixture
def shipped_library(monkeypatch, tmp_path_factory):
    """The shipped library alone, its index made once for this run."""
    base = tmp_path_factory.getbasetemp()
    monkeypatch.delenv("KB_LIBRARY", raising=False)
    monkeypatch.setenv("KB_HOME", str(base / "nothing"))
    monkeypatch.setenv("KB_CACHE", str(base / "shipped-index"))
    monkeypatch.setenv("KB_STATE", str(base / "nothing"))
    monkeypatch.chdir(base)
