"""Asks a version of a library in an environment that uv makes for that one question."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

from kb.errors import KbError
from kb.programs import find

PYTHONS = ("3.12", "3.11", "3.10", "3.9")


def ask(needs: Iterable[str], script: Path, arguments: Iterable[str], told: str = "") -> str:
    """What the script prints where these requirements are installed, in the first Python that has wheels of all.

    Raises `KbError` with what uv, or the script, said where there is none.
    """
    with_all = [part for one in needs for part in ("--with", one)]
    said = ""
    for python in PYTHONS:
        done = subprocess.run(
            [find("uv") or "uv", "run", "-q", "--no-project", "--isolated", "--python", python, "--no-build",
             *with_all, "python", "-I", str(script), *arguments],
            input=told, capture_output=True, text=True,
            env={**os.environ, "KERAS_BACKEND": "jax", "MPLBACKEND": "agg", "UV_PYTHON_DOWNLOADS": "never"},
        )  # fmt: skip
        if done.returncode == 0:
            return done.stdout
        said = said or done.stderr
    raise KbError("cannot be asked", hint=said.strip()[-400:])
