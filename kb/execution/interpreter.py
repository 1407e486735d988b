"""The interpreter that runs snippets: the user's own, so that the base install stays light."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from kb import libraries
from kb.errors import KbError, UsageError
from kb.places import INSIDE

# What TensorFlow and its C++ parts write to stderr before any log level applies.
_NOISE = rb"""^WARNING:\ All\ log\ messages\ before\ absl|^[IWE]\d{4}\ \d\d:\d\d:\d\d
    |^\d{4}-\d\d-\d\d\ \d\d:\d\d:\d\d\.\d+:\ [IWE]\ |^To\ enable\ the\ following\ instructions
    |^WARNING:tensorflow:From\ .*site-packages"""

# Of Python's own variables those that say where its files lie. Others change what a snippet does: with PYTHONOPTIMIZE
# no assert is looked at, PYTHONINSPECT waits for a person, PYTHONPATH brings other code.
_KEPT = ("PYTHONUSERBASE", "PYTHONNOUSERSITE", "PYTHONPYCACHEPREFIX", "PYTHONDONTWRITEBYTECODE")

_people_work_here = False


def use_own() -> None:
    """Take this process' own interpreter before an active environment's: a kernel's is where people work."""
    global _people_work_here  # noqa: PLW0603
    _people_work_here = True


def find_interpreter(chosen: str | None = None) -> str:
    """Path of the interpreter: `chosen`, else `$KB_PYTHON`, the active environment's, kb's own; within a kernel the
    kernel's.

    Raises `UsageError` where the one that was named does not exist.
    """
    for name, value in (("--python", chosen), ("KB_PYTHON", os.environ.get("KB_PYTHON"))):
        if value and os.path.isabs(value) and os.path.isfile(value) and os.access(value, os.X_OK):
            return value  # as most people give it; shutil takes 3 ms to import
        if value:
            import shutil

            found = shutil.which(os.path.expanduser(value))
            if found is None:
                raise UsageError(f"{name}: there is no interpreter {value!r}", hint="give its path, or a name on PATH")
            return os.path.abspath(found)
    if _people_work_here and sys.executable:
        return sys.executable
    for variable in ("VIRTUAL_ENV", "CONDA_PREFIX"):
        prefix = os.environ.get(variable)
        for name in ("bin/python", "Scripts/python.exe", "python.exe"):
            if prefix and os.path.exists(os.path.join(prefix, name)):
                return os.path.join(os.path.abspath(prefix), name)
    if not sys.executable:
        raise KbError("no Python interpreter found", hint="name one with --python or KB_PYTHON")
    return sys.executable


class Installed(NamedTuple):
    """What is installed in an interpreter (`kb/inside/installed.py`)."""

    python: str  # version
    platform: str
    distributions: dict[str, str]  # name -> version
    modules: dict[str, list[str]]  # top-level module -> the distributions that bring it
    folders: list[str]  # where the distributions lie

    def used(self, imported: list[str]) -> tuple[tuple[str, str], ...]:
        """Name and version of every distribution that brings one of these modules."""
        names = {name for module in imported for name in self.modules.get(module, ())}
        return tuple((name, self.distributions[name]) for name in sorted(names))

    def lacks(self, packages: Iterable[str]) -> tuple[str, ...]:
        """Those of these packages of which neither the distribution is installed nor one that brings its module."""
        return tuple(
            name
            for name in packages
            if distribution(name) not in self.distributions and libraries.module(name) not in self.modules
        )


@lru_cache
def installed(python: str) -> Installed:
    """Ask an interpreter, in a process of its own, what is installed in it; a tenth of a second."""
    import json
    import subprocess

    command = [python, os.path.join(INSIDE, "installed.py")]
    done = subprocess.run(command, capture_output=True, env=environment(), cwd=INSIDE, check=False)
    try:
        return Installed(**json.loads(done.stdout))
    except (ValueError, TypeError):
        said = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise KbError(f"{python} does not run Python: {said or f'exit code {done.returncode}'}") from None


def distribution(name: str) -> str:
    """The name of a package as `Installed` has it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def environment(threads: int | None = None) -> dict[str, str]:
    """Environment variables for a snippet: headless plots, quiet TensorFlow, fixed hash seed, sleeping threads."""
    settings = {
        "MPLBACKEND": "Agg",
        "OMP_WAIT_POLICY": "PASSIVE",  # threads that wait by spinning take minutes where other work runs beside
        "PYTHONHASHSEED": "0",
        "PYTHONSAFEPATH": "1",  # what lies beside a script, or in the working directory, is no module
        "PYTHONUNBUFFERED": "1",
        "PYTHONUTF8": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "TF_ENABLE_ONEDNN_OPTS": "0",
    }
    if threads:
        names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
        settings |= dict.fromkeys((*names, "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS"), str(threads))
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON") or name in _KEPT}
    return kept | settings


def is_noise(line: bytes) -> bool:
    """Whether a line on stderr is the libraries' own start-up noise, of no use to the reader."""
    return bool(re.match(_NOISE, line, re.VERBOSE))


def without_noise(text: str) -> str:
    """`text` without the lines that are noise."""
    return "".join(line for line in text.splitlines(keepends=True) if not is_noise(line.encode()))
