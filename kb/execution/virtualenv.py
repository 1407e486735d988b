"""Makes a named environment with uv: an interpreter of its Python, with its versions and what entries require."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

from kb import libraries
from kb.errors import KbError
from kb.execution.environments import Environment
from kb.places import cache_root
from kb.programs import find


def make(environment: Environment, extras: Iterable[str], say: Callable[[str], None]) -> str:
    """Path of the interpreter of an environment, made or brought up to date below the cache directory.

    `extras` are the packages that single entries require: one that does not install beside the pins is left out, and
    said. Raises `KbError` where uv, the Python or a pinned version cannot be had.
    """
    folder = Path(cache_root(), "environments", environment.name)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KbError(f"cannot be made: {error.strerror}", path=folder.parent, hint="set KB_CACHE") from error
    if not python.exists():
        say(f"{environment.name}: Python {environment.python}")
        _uv(folder.parent, "venv", "--quiet", "--python", _interpreter(environment.python), str(folder))
    upgrade = () if environment.versions else ("--upgrade",)
    install = ("pip", "install", "--quiet", "--python", str(python), *upgrade, "--")
    requirements = environment.requirements
    say(f"{environment.name}: {', '.join(requirements)}")
    _uv(folder.parent, *install, *requirements)
    pinned = {libraries.to_install(name) for name in environment.versions}
    wanted = sorted({libraries.to_install(name) for name in extras} - pinned)
    try:
        _uv(folder.parent, *install, *requirements, *wanted)
    except KbError:  # one of them does not fit
        for name in wanted:
            try:
                _uv(folder.parent, *install, *requirements, name)
            except KbError:
                say(f"{environment.name}: {name} does not install beside these versions")
    return str(python)


def _interpreter(version: str) -> str:
    """A Python of that version: one that pyenv has, else what uv finds or gets by that name."""
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    found = sorted(root.glob(f"versions/{version}.*/bin/python"))
    return str(found[-1]) if found else version


def _uv(folder: Path, *args: str) -> None:
    """Run uv in that folder; raises `KbError` with what it said where it fails."""
    uv = find("uv")
    if uv is None:
        raise KbError("uv makes the environments, and is not on PATH", hint="pip install uv")
    # uv takes settings, an index among them, from the project around the working directory
    done = subprocess.run([uv, *args], capture_output=True, text=True, check=False, cwd=folder)
    if done.returncode:
        raise KbError(f"uv {args[0]} failed: {done.stderr.strip() or done.stdout.strip()}")
