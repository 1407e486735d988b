"""Looks through folders of notes: which files are there, and what tells them from others.

`.gitignore` is honoured in a folder, below it, and above it up to the repository; what begins with a dot, virtual
environments and `node_modules` are left out. Links to folders are not followed, nor is one to a file that leads out.
A folder that is as it was is not looked at closely: its mark says so, and what is ignored in it is known.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from kb.errors import KbError
from kb.files import is_within, read
from kb.forms import is_text
from kb.notes.sources import Source, is_note

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

MOST_FILES = 20_000  # of one path
MOST_FOLDERS = 20_000
IGNORE = ".gitignore"
MOST_RULES = 500  # of one file; more than a few stars in one would make a pattern that takes for ever
MOST_STARS = 4


class Known(NamedTuple):
    """What is known of a folder."""

    mark: int
    folders: tuple[str, ...]  # names of those in it that are looked into
    files: int  # how many notes


class Folder(NamedTuple):
    """A folder as it is now."""

    path: str
    mark: int
    is_known: bool  # whether it is as it was
    folders: tuple[str, ...]
    files: dict[str, str]  # name -> state, of one that is not as it was
    left_out: tuple[tuple[str, str], ...] = ()  # (path, why)
    size: int = 0  # notes


def look_through(source: Source, known: Mapping[str, Known]) -> Iterator[Folder]:
    """The folders of a source, each before those in it; a file is a folder of one. Stops at `MOST_FILES` notes."""
    if not os.path.isdir(source.path):
        if os.path.isfile(source.path):
            yield _lone(source, known)
        return
    rules = None if source.is_personal else _rules_above(source.path)
    todo: list[tuple[str, Rules | None]] = [(source.path, rules)]
    files = folders = 0
    while todo:
        path, above = todo.pop()
        found, rules = _folder(path, above, source, known.get(path))
        folders += 1
        files += found.size
        if files > MOST_FILES or folders > MOST_FOLDERS:
            what = f"{MOST_FILES:,} files" if files > MOST_FILES else f"{MOST_FOLDERS:,} folders"
            why = f"and what comes after it is left out: at most {what} of one path are read"
            yield _closed(path, known.get(path), why)
            return
        yield found
        todo += [(os.path.join(path, name), rules) for name in reversed(found.folders)]


def state_text(status: os.stat_result) -> str:
    """What tells a file from another one, or from itself at another time."""
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"


def _lone(source: Source, known: Mapping[str, Known]) -> Folder:
    state = state_text(os.stat(source.path))
    mark = zlib.crc32(state.encode())
    before = known.get(source.path)
    files = {os.path.basename(source.path): state}
    return Folder(source.path, mark, before is not None and before.mark == mark, (), files, size=1)


def _folder(path: str, above: Rules | None, source: Source, known: Known | None) -> tuple[Folder, Rules | None]:
    """A folder, and the rules for those in it."""
    files: dict[str, str] = {}
    folders: list[str] = []
    left_out: list[tuple[str, str]] = []
    ignore = ""
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                name = entry.name
                try:
                    if name == IGNORE:
                        ignore = state_text(entry.stat())
                    elif name[0] == ".":
                        continue
                    elif is_note(name) and not entry.is_dir(follow_symlinks=False):
                        if not is_text(name):
                            left_out.append((path, "holds a file whose name is not UTF-8: rename it"))
                        elif not source.is_personal or name.endswith(".md"):
                            files[name] = state_text(entry.stat())
                    elif name == "pyvenv.cfg":
                        return _closed(path, known), above  # a virtual environment
                    elif entry.is_dir(follow_symlinks=False) and name != "node_modules":
                        folders.append(name)
                except OSError:
                    continue  # it was deleted meanwhile, or a link leads nowhere
    except OSError as error:
        why = f"cannot be read: {error.strerror}"
        return _closed(path, known, why), above
    rules = Rules(path, above, ignore) if ignore and not source.is_personal else above
    seen = (sorted(files.items()), sorted(folders), sorted(left_out), rules.mark if rules else 0)
    mark = zlib.crc32(repr(seen).encode("utf-8", "surrogatepass"))
    if known is not None and known.mark == mark:
        return Folder(path, mark, True, known.folders, {}, size=known.files), rules
    if rules:
        files = {name: state for name, state in files.items() if not rules.ignores(os.path.join(path, name))}
        folders = [name for name in folders if not rules.ignores(os.path.join(path, name), is_folder=True)]
    for name in [name for name in files if os.path.islink(os.path.join(path, name))]:
        if not is_within(os.path.join(path, name), source.root):
            left_out.append((os.path.join(path, name), "is a link that leads out of the folder"))
            del files[name]
    folders = [name for name in folders if is_text(name)]
    return Folder(path, mark, False, tuple(sorted(folders)), files, tuple(left_out), len(files)), rules


def _closed(path: str, known: Known | None, why: str = "") -> Folder:
    """A folder that is not looked into, and why, where that is to be said."""
    mark = zlib.crc32(f"closed {why}".encode())
    is_known = known is not None and known.mark == mark
    return Folder(path, mark, is_known, (), {}, ((path, why),) if why else ())


class Rules:
    """What `.gitignore` says in a folder, over what those above it say. Its patterns are read when they are needed."""

    def __init__(self, folder: str, above: Rules | None, state: str):
        self.folder, self.above = folder, above
        self.mark: int = zlib.crc32(f"{above.mark if above else 0} {state}".encode())

    def ignores(self, path: str, *, is_folder: bool = False) -> bool:
        """Whether git would ignore that path: the rule nearest to it decides."""
        inside = os.path.relpath(path, self.folder).replace(os.sep, "/") + ("/" if is_folder else "")
        told = self._patterns.check_file(inside).include if self._patterns else None
        if told is not None:
            return told
        return self.above.ignores(path, is_folder=is_folder) if self.above else False

    @cached_property
    def _patterns(self) -> GitIgnoreSpec | None:
        from pathspec import GitIgnoreSpec

        with contextlib.suppress(KbError, ValueError):
            text = read(os.path.join(self.folder, IGNORE), root=self.folder).decode("utf-8", "replace")
            lines = [line for line in text.splitlines() if line.replace("**", "").count("*") <= MOST_STARS]
            return GitIgnoreSpec.from_lines([line for line in lines if line.count("**") <= MOST_STARS][:MOST_RULES])
        return None


def _rules_above(path: str) -> Rules | None:
    """The rules of the folders above, up to the repository that the folder lies in; none where they ignore it itself:
    who adds a folder means it.
    """
    above: list[str] = []
    folder = path
    while not os.path.lexists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return None  # in no repository
        folder = parent
        above.insert(0, folder)
    rules: Rules | None = None
    for folder in above:
        with contextlib.suppress(OSError):
            rules = Rules(folder, rules, state_text(os.stat(os.path.join(folder, IGNORE))))
    return None if rules and rules.ignores(path, is_folder=True) else rules
