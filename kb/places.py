"""Where kb's own files lie: the package, and the user's folders for the library, the cache and the state."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from kb.errors import KbError

PACKAGE = os.path.dirname(os.path.abspath(__file__))
WITHOUT_PROJECT = "KB_NO_PROJECT"  # the variable that leaves the project's library out: `kb --no-project` sets it
INSIDE = os.path.join(PACKAGE, "inside")  # scripts for the user's interpreter


def home(variable: str, *fallback: str) -> str:
    """The folder of kb's own files below `$variable`, or below the fallback in the home directory."""
    base = os.environ.get(variable)
    if not base or not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), *fallback)
    if not os.path.isabs(base):
        raise KbError("there is no home directory", hint=f"set HOME or {variable}")
    return os.path.join(base, "kb")


def _given(variable: str) -> str | None:
    """The folder that `$variable` names, where it is set."""
    value = os.environ.get(variable)
    return os.path.abspath(os.path.expanduser(value)) if value else None


def _own(variable: str, mac: str, *unix: str) -> str:
    """kb's folder of one purpose on this platform: below `$variable` or `Library/mac`, or below `unix` in the home."""
    if sys.platform == "win32":
        return home("LOCALAPPDATA", "AppData", "Local")
    return home(variable, "Library", mac) if sys.platform == "darwin" else home(variable, *unix)


def personal_root() -> str:
    """The user's own library: `$KB_HOME`, else `kb` in the user data directory of the platform."""
    return _given("KB_HOME") or _own("XDG_DATA_HOME", "Application Support", ".local", "share")


def cache_root() -> str:
    """Where the index lies: `$KB_CACHE`, else `kb` in the user cache directory of the platform."""
    given = _given("KB_CACHE")
    if given:
        return given
    own = _own("XDG_CACHE_HOME", "Caches", ".cache")
    return os.path.join(own, "cache") if sys.platform == "win32" else own


def state_root() -> str:
    """Where results of runs lie: `$KB_STATE`, else `kb` in the user state directory of the platform."""
    return _given("KB_STATE") or _own("XDG_STATE_HOME", "Application Support", ".local", "state")


def unusable() -> Iterator[str]:
    """What is wrong with the folders that the user's variables name, and what to do, in words.

    That one cannot be written to is said by who wants to write: to read a library that cannot be is no mistake.
    """
    for variable in ("KB_HOME", "KB_STATE"):
        folder = _given(variable)
        while folder and not os.path.lexists(folder) and folder != os.path.dirname(folder):
            folder = os.path.dirname(folder)  # it will be made there
        if folder and not (os.path.isdir(folder) and os.access(folder, os.R_OK | os.X_OK)):
            what = "cannot be read" if os.path.isdir(folder) else "is not a folder"
            yield f"{variable}={os.environ[variable]}: {folder} {what}; unset {variable}, or name another folder"
    library = _given("KB_LIBRARY")
    if library and not os.path.isdir(os.path.join(library, "entries")):
        what = "has no folder 'entries', so it is no library" if os.path.isdir(library) else "is not a folder"
        told = f"KB_LIBRARY={os.environ['KB_LIBRARY']}: {library} {what}"
        yield f"{told}; unset KB_LIBRARY to have the library that came with kb"


def results_path() -> str:
    """The database of what ran on this machine (`kb/evidence/results.py`)."""
    return os.path.join(state_root(), "results.db")


def shipped_root() -> str:
    """The library that came with kb: inside the package, or beside it in a checkout; `$KB_LIBRARY` replaces it."""
    given = _given("KB_LIBRARY")
    if given:
        return given
    return PACKAGE if is_installed() else os.path.dirname(PACKAGE)


def is_installed() -> bool:
    """Whether the library lies inside the package, as a wheel has it; in a checkout it lies beside."""
    return os.path.isdir(os.path.join(PACKAGE, "entries"))
