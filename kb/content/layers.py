"""Where entries live: a project's `.kb/` over the personal library over the shipped one, each found by glob.

A layer is a folder that holds `entries/<topic>/<id>.md` and `snippets/<topic>/<id>.py`. The same id in an upper layer
shadows the lower one.
"""

import contextlib
import os
from collections.abc import Iterator
from typing import NamedTuple

from kb.errors import KbError
from kb.files import is_within
from kb.forms import is_name, is_text
from kb.places import PACKAGE, WITHOUT_PROJECT, personal_root, shipped_root
from kb.streams import say_once
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
            if "_KB_COMPLETE" not in os.environ:  # a shell that completes would show it within the command line
                say_once(f"kb: {printable(project)} is not used: it {why}")
        else:
            found.append(Layer(PROJECT, project))
    if personal and os.path.isdir(personal):
        found.append(Layer("personal", personal))
    return (*found, Layer("shipped", shipped))


def shadowed(identity: str, above: str = PROJECT) -> str:
    """The layer below the project's, or another one, that has an entry of that id too; empty where none has."""
    for layer in layers():
        if layer.name not in (PROJECT, above):
            for topic in topics(layer.entries):
                if os.path.exists(layer.entry_path(topic, identity)):
                    return layer.name
    return ""


def topics(folder: str) -> list[str]:
    """Names of the topic folders below `folder`, in order; what is no name (`kb.forms`) or no folder is left out."""
    root = os.path.dirname(folder)
    if _leads_out(folder, root):
        return []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return sorted(entry.name for entry in entries if _is_topic(entry, root))
    return []


State = tuple[int, int, int, int]  # size in bytes, times of change of the content and of the file (ns), inode
UNKNOWN: State = (0, 0, 0, 0)  # of a link that leads nowhere or round in a circle: reading it says so


def state_of(path: str) -> State:
    """What tells the file at that path from another one; raises `OSError` where there is none."""
    status = os.stat(path)
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def scan(folder: str, suffix: str) -> dict[str, State]:
    """Stem -> what tells one from another, of the files with that suffix in one topic folder."""
    found = {}
    n = len(suffix)
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if name[-n:] == suffix and is_name(name[:-n]):
                    try:  # contextlib.suppress takes as long as the rest of the loop
                        status = entry.stat()
                    except OSError:
                        if entry.is_symlink():
                            found[name[:-n]] = UNKNOWN
                        continue  # else it was deleted meanwhile
                    found[name[:-n]] = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
    except OSError:
        pass  # no such folder, or none that may be read: `problems` tells which
    return found


def problems(layer: Layer) -> Iterator[KbError]:
    """What keeps folders and files of a layer from being looked at: a folder that is none, that cannot be read or that
    leads out of the library, and a name that is no text.
    """
    for top, suffix in ((layer.entries, ".md"), (layer.snippets, ".py")):
        if not os.path.lexists(top):
            continue
        yield from _problems_of(top, layer.root, "")
        for topic in topics(top):
            yield from _problems_of(os.path.join(top, topic), layer.root, suffix)


def _problems_of(folder: str, root: str, suffix: str) -> Iterator[KbError]:
    """What is wrong with a folder and with the names in it: of topics, or of the files with that suffix."""
    if _leads_out(folder, root):
        yield KbError("is a link that leads out of the library", path=folder, hint="make the whole library a link")
        return
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield KbError(f"is no folder that can be read: {error.strerror}", path=folder)
        return
    for entry in inside:
        if entry.name[0] == "." or (suffix and not entry.name.endswith(suffix)):
            continue
        if not is_text(entry.name):
            shown = os.path.join(folder, entry.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
            yield KbError("its name is not UTF-8", path=shown, hint="rename it")
        elif not is_name(entry.name.removesuffix(suffix)) and (suffix or os.path.isdir(entry.path)):
            yield KbError(f"the name of this {'file' if suffix else 'folder'} {_NOT_A_NAME}", path=entry.path)
        elif not suffix and entry.is_symlink():
            if not os.path.exists(entry.path):
                yield KbError("is a link that leads nowhere", path=entry.path, hint="remove it")
            elif _leads_out(entry.path, root) and os.path.isdir(entry.path):
                yield KbError("is a link that leads out of the library", path=entry.path, hint="copy the folder there")


def _is_topic(entry: os.DirEntry[str], root: str) -> bool:
    try:
        if entry.name[0] == "." or not is_text(entry.name) or not entry.is_dir():
            return False
    except OSError:  # a link that leads round in a circle
        return False
    return not entry.is_symlink() or is_within(entry.path, root)


def _leads_out(folder: str, root: str) -> bool:
    return os.path.islink(folder) and not is_within(folder, root)
