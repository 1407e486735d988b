"""Where entries live: a project's `.kb/` over the personal library over the shipped one, each found by glob.

A layer is a folder that holds `entries/<topic>/<id>.md` and `snippets/<topic>/<id>.py`. The same id in an upper layer
shadows the lower one.
"""

import contextlib
import os
from typing import NamedTuple

from kb.errors import KbError, UsageError
from kb.places import PACKAGE, personal_root, shipped_root


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

    @property
    def is_fixed(self) -> bool:
        """Whether it came with an installed wheel, whose files do not change: its folders tell one from another."""
        return self.root == PACKAGE

    def entry_path(self, topic: str, identity: str) -> str:
        """Where the entry of that id lies."""
        return os.path.join(self.entries, topic, identity + ".md")

    def snippet_path(self, topic: str, identity: str) -> str:
        """Where its snippet lies: the mirror of its own path. The field `snippet:` is checked, never followed."""
        return os.path.join(self.snippets, topic, identity + ".py")

    def snippet_beside(self, entry: str) -> str:
        """Where the snippet of the entry at that path lies."""
        folder, name = os.path.split(entry)
        return self.snippet_path(os.path.basename(folder), name.removesuffix(".md"))

    def stems(self) -> dict[str, list[str]]:
        """Paths of the entries by id; more than one path for an id is a mistake that `kb check` reports."""
        found: dict[str, list[str]] = {}
        for topic in topics(self.entries):
            folder = os.path.join(self.entries, topic)
            for stem in sorted(scan(folder, ".md")):
                found.setdefault(stem, []).append(self.entry_path(topic, stem))
        return found


def records() -> dict[str, str]:
    """The record of what ran in each named environment, by its name; this user's before the one that came with kb."""
    found: dict[str, str] = {}
    roots = [PACKAGE]
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
    shipped = Layer("shipped", shipped_root())
    if not os.path.isdir(shipped.entries):
        what = "KB_LIBRARY is no library" if os.environ.get("KB_LIBRARY") else "kb has lost its library"
        raise UsageError(what, path=shipped.root, hint="it has a folder entries/, and beside it snippets/")
    return (*found, shipped)


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
