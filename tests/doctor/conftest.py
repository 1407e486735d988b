"""What the doctor's tests share: the facts of the newest versions, with what the shipped entries say of old names."""

import pytest

from kb.doctor import Facts


@pytest.fixture(autouse=True)
def shipped_library(monkeypatch, tmp_path_factory):
    """The shipped library alone, its index made once for this run."""
    monkeypatch.delenv("KB_LIBRARY", raising=False)
    monkeypatch.setenv("KB_HOME", str(tmp_path_factory.getbasetemp() / "nothing"))
    monkeypatch.setenv("KB_CACHE", str(tmp_path_factory.getbasetemp() / "shipped-index"))
    monkeypatch.chdir(tmp_path_factory.getbasetemp())


_FACTS = Facts()  # keeps what it has read


@pytest.fixture
def facts(shipped_library) -> Facts:
    """Those of no target in particular."""
    return _FACTS
