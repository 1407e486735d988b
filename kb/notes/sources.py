"""The files and folders of one's own notes: remembered by their paths, a line each, in the state of this machine.

Paths are those of one machine, as what is trusted is; the personal library, which people carry to others, does not hold
them. What is in a personal library without front matter is a note too, whether something was added or not. Standard
library only: whether there are notes costs a lookup one look at that file.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from typing import NamedTuple

from kb.errors import KbError, UsageError
from kb.files import locked, read, write_text
from kb.places import state_root
from kb.text import printable

LIMIT = 5_000_000  # bytes of a file of notes
SUFFIXES = (".md", ".markdown", ".txt", ".ipynb", ".py")
MOST_SOURCES = 200


class Source(NamedTuple):
    """A file or folder of notes."""

    path: str
    is_personal: bool = False  # the entries of the personal library: what has no front matter there is a note

    @property
    def root(self) -> str:
        """The folder that its files are not to lead out of."""
        return os.path.dirname(self.path) if os.path.isfile(self.path) else self.path

    @property
    def is_there(self) -> bool:
        """Whether there is such a file or folder now."""
        return os.path.exists(self.path)


def is_note(name: str) -> bool:
    """Whether a file of that name may be a note."""
    return name.endswith(SUFFIXES) and name[0] != "."


def sources(personal: str | None) -> tuple[Source, ...]:
    """What was added, and the entries of the personal library at that path."""
    found = [Source(path) for path in added()]
    entries = os.path.join(personal, "entries") if personal else ""
    if entries and os.path.isdir(entries):
        found.append(Source(entries, is_personal=True))
    return tuple(found)


def list_path() -> str:
    """The file that remembers them."""
    return os.path.join(state_root(), "notes")


def added() -> list[str]:
    """The paths that were added; none where none were, or where there is no place for them."""
    try:
        path = list_path()
        if not os.path.exists(path):
            return []
        text = read(path, root=os.path.dirname(path), limit=1 << 20).decode("utf-8", "replace")
    except KbError:
        return []
    return [line for line in text.split("\n") if os.path.isabs(line)][:MOST_SOURCES]


def add(paths: tuple[str, ...]) -> list[str]:
    """Remember these files and folders; their absolute paths. One that lies within another is not kept twice.

    Raises `KbError` for what is not there or can be no note, and where the list cannot be written.
    """
    wanted = [_checked(path) for path in paths]
    with _changing() as kept:
        for path in wanted:
            if not any(_is_within(path, other) for other in kept):
                kept[:] = [other for other in kept if not _is_within(other, path)]
                kept.append(path)
        if len(kept) > MOST_SOURCES:
            raise KbError(f"there are {len(kept)} paths, at most {MOST_SOURCES}", hint="add the folder that holds them")
    return wanted


def forget(path: str) -> str:
    """Remember that path no longer; the path. Raises `KbError` for one that was not added."""
    meant = os.path.abspath(os.path.expanduser(path))
    with _changing() as kept:
        found = next((p for p in kept if p in (path, meant) or os.path.realpath(p) == os.path.realpath(meant)), None)
        if found is None:
            within = next((other for other in kept if _is_within(meant, other)), None)
            hint = f"it is read as a part of {within}" if within else "kb add lists what was added"
            raise KbError("was not added", path=path, hint=hint)
        kept.remove(found)
    return found


@contextlib.contextmanager
def _changing() -> Iterator[list[str]]:
    """The list, to be changed: it is written when the block ends."""
    path = list_path()
    try:
        with locked(path):
            kept = added()
            before = list(kept)
            yield kept
            if kept != before:
                write_text(path, "".join(f"{line}\n" for line in kept))
    except OSError as error:
        hint = "set KB_STATE to a folder that can"
        raise KbError(f"cannot be written: {error.strerror}", path=path, hint=hint) from error


def _checked(given: str) -> str:
    """The absolute path of a file or folder that can be added."""
    path = os.path.abspath(os.path.expanduser(given))
    if not given.strip() or path != printable(path) or "\n" in path or "\r" in path:
        raise UsageError(f"{printable(given)!r} cannot be a path of notes", hint="name a file or a folder")
    if not os.path.exists(path):
        raise KbError("there is no such file or folder", path=given)
    if os.path.dirname(path) == path:
        raise KbError("is the whole disk", path=given, hint="name the folders that your notes are in")
    if os.path.isdir(path):
        return path
    if not os.path.isfile(path):
        raise KbError("is neither a file nor a folder", path=given)
    if not is_note(os.path.basename(path)):
        raise KbError("is no note that kb reads", path=given, hint=f"it reads {', '.join(SUFFIXES)}")
    if os.path.getsize(path) > LIMIT:
        raise KbError(f"is more than {LIMIT:,} bytes long", path=given)
    return path


def _is_within(path: str, other: str) -> bool:
    return path == other or path.startswith(os.path.join(other, ""))
