"""Format and lint hold, for the package and for what people copy."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]])
def test_ruff(command):
    """`ruff check` and `ruff format --check` find nothing."""
    done = subprocess.run([sys.executable, "-m", "ruff", *command, "-q", "."], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_snippets_have_no_unused_or_undefined_names():
    """Pyflakes' rules, at the snippets' own line length; imports within cells are as they should be."""
    command = ["check", "-q", "--isolated", "--select", "F,E7,E9", "--line-length", "99", "snippets"]
    done = subprocess.run([sys.executable, "-m", "ruff", *command], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
