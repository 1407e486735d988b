"""Where entries live: a project's `.kb/` over the personal library over the shipped one, each found by glob.

A layer is a folder that holds `entries/<topic>/<id>.md` and `snippets/<topic>/<id>.py`. The same id in an upper layer
shadows the lower one.
"""

import contextlib
import os
import sys
from functools import lru_cache
from typing import NamedTuple

from kb.errors import KbError
from kb.forms import is_name
from kb.places import PACKAGE, WITHOUT_PROJECT, personal_root, shipped_root
from kb.text import printable

PROJECT = "project"  # the layer that is another's until it is trusted (`kb.content.trust`)
_NOT_A_NAME = "is not of letters, digits, '-' and '_', at most 100: left out; rename it"


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

    def misnamed(self) -> list[KbError]:
        """Folders and files of entries and snippets whose names are no topics and ids: they are not taken in."""
        found = []
        for folder, suffix in ((self.entries, ".md"), (self.snippets, ".py")):
            for name in _names(folder):
                if not is_name(name) and os.path.isdir(os.path.join(folder, name)):
                    found.append(KbError(f"the name of this folder {_NOT_A_NAME}", path=os.path.join(folder, name)))
            for topic in topics(folder):
                for name in _names(os.path.join(folder, topic)):
                    if name.endswith(suffix) and not is_name(name.removesuffix(suffix)):
                        path = os.path.join(folder, topic, name)
                        found.append(KbError(f"the name of this file {_NOT_A_NAME}", path=path))
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
    """The `.kb` folder of the working directory or of the nearest directory above it, safe or not."""
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


def unsafe(root: str) -> str:
    """Why a `.kb` folder is not taken at all, in words: whoever can put files there is not the user; else nothing.

    As git has it for a repository (safe.directory): it belongs to the user, under sudo to who called it. Nor may others
    be able to write into it, or to put another one in its place.
    """
    if not hasattr(os, "getuid"):
        return ""
    import stat

    try:
        itself, target, folder = os.lstat(root), os.stat(root), os.stat(os.path.dirname(root))
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    user = os.geteuid()
    sudo = os.environ.get("SUDO_UID", "")
    mine = {user, int(sudo)} if user == 0 and sudo.isascii() and sudo.isdecimal() else {user}
    if not {itself.st_uid, target.st_uid} <= mine:
        return "belongs to another user"
    if target.st_mode & stat.S_IWOTH:
        return "can be written by every user"
    if folder.st_mode & stat.S_IWOTH and not folder.st_mode & stat.S_ISVTX:
        return "lies in a folder that every user can write"
    return ""


def layers() -> tuple[Layer, ...]:
    """The layers in force, the one that wins first. A project's that is not safe is left out, and that is said."""
    try:
        personal = personal_root()
    except KbError:
        personal = None  # without a home directory the shipped library still answers
    shipped = shipped_root()
    found = []
    project = None if os.environ.get(WITHOUT_PROJECT) else project_root()
    if project and os.path.realpath(project) not in {os.path.realpath(root) for root in (personal, shipped) if root}:
        why = unsafe(project)
        if why:
            _say_once(f"kb: {printable(project)} is not used: it {why}\n")
        else:
            found.append(Layer(PROJECT, project))
    if personal and os.path.isdir(personal):
        found.append(Layer("personal", personal))
    return (*found, Layer("shipped", shipped))


def shadowed(identity: str) -> str:
    """The layer below the project's that has an entry of that id too; empty where none has."""
    for layer in layers():
        if layer.name != PROJECT:
            for topic in topics(layer.entries):
                if os.path.exists(layer.entry_path(topic, identity)):
                    return layer.name
    return ""


@lru_cache
def _say_once(text: str) -> None:
    if "_KB_COMPLETE" not in os.environ:  # a shell that completes would show it within the command line
        sys.stderr.write(text)


def _names(folder: str) -> list[str]:
    """What lies in a folder, in order; hidden things are left out."""
    try:
        return sorted(name for name in os.listdir(folder) if name[0] != ".")
    except OSError:
        return []


def topics(folder: str) -> list[str]:
    """Names of the topic folders below `folder`, in order; what is no name (`kb.forms`) is left out."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries if is_name(entry.name) and entry.is_dir())
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
                if name[-n:] == suffix and is_name(name[:-n]):
                    try:  # contextlib.suppress takes as long as the rest of the loop
                        status = entry.stat()
                    except FileNotFoundError:  # deleted meanwhile, or a link to nothing
                        continue
                    found[name[:-n]] = (status.st_size, status.st_mtime_ns)
    except OSError:
        pass  # no such folder, or none that may be read: nothing is there for this user
    return found
