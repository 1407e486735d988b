"""The test environment: a library of three entries, its own directories and variables, the real command line."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# A run that was started in the background ignores Ctrl-C, and so would all that the tests start.
signal.signal(signal.SIGINT, signal.default_int_handler)


os.environ.setdefault("KB_REFERENCE", "names")  # no test reads a library's docstrings without asking for it
LONGEST = ("test_shipped_own_data.py", "test_shipped_snippets.py")  # files, of which each is one lot of `pytest -n`


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest lots come first, so that none ends alone."""
    order = {name: number for number, name in enumerate(LONGEST)}
    items.sort(key=lambda item: order.get(item.path.name, len(order)))


@dataclass
class Kb:
    """kb as a person has it: a working directory, a home, and the command."""

    work: Path
    library: Path
    env: dict[str, str] = field(default_factory=dict)

    def __call__(self, *args: str, stdin: str | bytes = "", **env: str | None) -> subprocess.CompletedProcess[str]:
        """Run `kb ARGS` in a process of its own; a variable given as None is unset."""
        variables = {name: value for name, value in {**self.env, **env}.items() if value is not None}
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        done = subprocess.run(
            [sys.executable, "-m", "kb", *args],
            input=data,
            capture_output=True,
            cwd=self.work,
            env=variables,
            timeout=120,
        )
        text = (done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))
        assert "Traceback (most recent call last)" not in text[1] or "--debug" in args or args[:1] == ("run",), text[1]
        return subprocess.CompletedProcess(done.args, done.returncode, *text)

    def write(self, path: str, text: str | bytes) -> Path:
        """Write a file below the library."""
        target = self.library / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.encode())
        return target


@pytest.fixture
def own(kb: Kb, monkeypatch: pytest.MonkeyPatch) -> Kb:
    """The same for what runs in the process of the test: its variables and its working directory."""
    monkeypatch.chdir(kb.work)
    for name in [name for name in os.environ if name.startswith(("KB_", "XDG_"))]:
        monkeypatch.delenv(name)
    for name, value in kb.env.items():
        monkeypatch.setenv(name, value)
    return kb


@pytest.fixture
def kb(tmp_path: Path) -> Kb:
    """kb over a copy of the three-entry library in `tests/library`."""
    library = tmp_path / "library"
    shutil.copytree(ROOT / "tests" / "library", library)
    work = tmp_path / "work"
    work.mkdir()
    env = {
        "HOME": str(tmp_path / "home"),
        "KB_LIBRARY": str(library),
        "KB_HOME": str(tmp_path / "personal"),
        "KB_CACHE": str(tmp_path / "cache"),
        "KB_PYTHON": sys.executable,
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error",
        "KB_REFERENCE": "none",  # the entries of this library alone answer; tests/cards has the rest
        "COLUMNS": "80",
        "LC_ALL": "C.UTF-8",
    }
    return Kb(work, library, env)
