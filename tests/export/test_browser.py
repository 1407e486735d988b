"""The page in a real browser, where there is one: `python benchmarks/page.py`, and a page of a site."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_works_in_a_browser(tmp_path):
    """It is opened, searched by keyboard, copied from; nothing is asked of any network, and no error is said."""
    pytest.importorskip("playwright", reason="no browser is driven: pip install playwright")
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("there is no browser: apt install chromium")
    command = [sys.executable, str(ROOT / "benchmarks/page.py"), "--browser", browser, "--untimed"]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
