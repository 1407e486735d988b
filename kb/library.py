"""Where entries live: a project's `.kb/` over the personal library over the shipped one, each found by glob.

A layer is a folder that holds `entries/<topic>/<id>.md` and `snippets/<topic>/<id>.py`. The same id in an upper layer
shadows the lower one.
"""

import contextlib
import os
import sys
from typing import NamedTuple

from kb.errors import KbError


class Layer(NamedTuple):
    """One library; `name` is project, personal or shipped."""

    name: str
    root: str

    @property
    def entries(self) -> str:
        """The folder of the entries."""
        return os.path.join(self.root, "entries")

    @property
    def snippets(self) -> str:
        """The folder of the snippets."""
        return os.path.join(self.root, "snippets")

    def stems(self) -> dict[str, list[str]]:
        """Paths of the entries by id; more than one path for an id is a mistake that `kb check` reports."""
        found: dict[str, list[str]] = {}
        for topic in topics(self.entries):
            folder = os.path.join(self.entries, topic)
            for stem in sorted(scan(folder, ".md")):
                found.setdefault(stem, []).append(os.path.join(folder, stem + ".md"))
        return found


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


def results_path() -> str:
    """The database of what ran on this machine (`kb/results.py`)."""
    return os.path.join(state_root(), "results.db")


def shipped_root() -> str:
    """The library that came with kb: inside the package, or beside it in a checkout; `$KB_LIBRARY` replaces it."""
    given = _given("KB_LIBRARY")
    if given:
        return given
    package = os.path.dirname(os.path.abspath(__file__))
    return package if os.path.isdir(os.path.join(package, "entries")) else os.path.dirname(package)


def records() -> dict[str, str]:
    """The record of what ran in each named environment, by its name; this user's before the one that came with kb."""
    found: dict[str, str] = {}
    roots = [os.path.dirname(os.path.abspath(__file__))]
    with contextlib.suppress(KbError):
        roots.insert(0, personal_root())
    for root in roots:
        folder = os.path.join(root, "records")
        for name in sorted(scan(folder, ".json")):
            found.setdefault(name, os.path.join(folder, name + ".json"))
    return dict(sorted(found.items()))


def project_root(start: str | None = None) -> str | None:
    """The `.kb` folder of the working directory or of the nearest directory above it."""
    try:
        here = os.path.abspath(start or os.getcwd())
    except FileNotFoundError:  # the working directory was deleted
        return None
    while True:
        candidate = os.path.join(here, ".kb")
        if os.path.isdir(candidate):
            return candidate
        above = os.path.dirname(here)
        if above == here:
            return None
        here = above


def layers() -> tuple[Layer, ...]:
    """The layers in force, the one that wins first."""
    found = []
    project = project_root()
    if project:
        found.append(Layer("project", project))
    try:
        personal = personal_root()
    except KbError:
        personal = None  # without a home directory the shipped library still answers
    if personal and os.path.isdir(personal) and personal != project:
        found.append(Layer("personal", personal))
    return (*found, Layer("shipped", shipped_root()))


def topics(folder: str) -> list[str]:
    """Names of the topic folders below `folder`, in order; hidden ones are left out."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries if entry.name[0] != "." and entry.is_dir())
    except OSError:
        return []


def scan(folder: str, suffix: str) -> dict[str, tuple[int, int]]:
    """Stem -> (size in bytes, time of change in nanoseconds) of the files with that suffix in one topic folder."""
    found = {}
    n = len(suffix)
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if name[-n:] == suffix and name[0] != ".":
                    try:  # contextlib.suppress takes as long as the rest of the loop
                        status = entry.stat()
                    except FileNotFoundError:  # deleted meanwhile, or a link to nothing
                        continue
                    found[name[:-n]] = (status.st_size, status.st_mtime_ns)
    except OSError:
        pass  # no such folder, or none that may be read: nothing is there for this user
    return found
