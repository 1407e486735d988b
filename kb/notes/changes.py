"""Compares what the index of notes holds with the files, and says what differs. Imports nothing that reads them."""

from __future__ import annotations

import os
from typing import NamedTuple

from kb.notes.folders import Known, look_through
from kb.notes.reader import Notes
from kb.notes.sources import Source
from kb.text import printable


class Job(NamedTuple):
    """A file to be read."""

    source: Source
    folder: str
    name: str
    state: str

    @property
    def path(self) -> str:
        """Where it lies."""
        return os.path.join(self.folder, self.name) if os.path.isdir(self.folder) else self.folder

    @property
    def label(self) -> str:
        """What stands for it in an id: its path below what was added."""
        return os.path.relpath(self.path, self.source.root).replace(os.sep, "/")


class Changes(NamedTuple):
    """What differs between the tables and the files."""

    todo: list[Job]
    gone: list[int]  # numbers of files
    folders: list[tuple[str, str, int, str, int, str]]  # rows to write
    forgotten: list[tuple[str, str]]  # (source, path) of rows to remove

    @property
    def is_none(self) -> bool:
        """Whether all is as it was."""
        return not (self.folders or self.forgotten)


def changes(notes: Notes, sources: tuple[Source, ...]) -> Changes:
    """Compare the tables with the files."""
    known: dict[str, dict[str, Known]] = {source.path: {} for source in sources}
    found = Changes([], [], [], [])
    for place, path, mark, names, count in notes.folders():
        if place in known:
            known[place][path] = Known(mark, tuple(names.split("\0")) if names else (), count)
        else:
            found.forgotten.append((place, path))
    for source in sources:
        there = known[source.path]
        for folder in look_through(source, there):
            was = there.pop(folder.path, None)
            if folder.is_known:
                continue
            if was:
                found.forgotten.append((source.path, folder.path))
            told = "\n".join(f"{path}: {why}" for path, why in folder.left_out)
            names = "\0".join(folder.folders)
            found.folders.append((source.path, folder.path, folder.mark, names, folder.size, printable(told)))
            before = notes.states(source.path, folder.path)
            for name, state in folder.files.items():
                number, old = before.pop(name, (0, ""))
                if old != state:
                    found.todo.append(Job(source, folder.path, name, state))
                    found.gone.extend([number] if number else [])
            found.gone.extend(number for number, _ in before.values())
        found.forgotten.extend((source.path, path) for path in there)
    still = {(row[0], row[1]) for row in found.folders}
    for pair in found.forgotten:
        if pair not in still:
            found.gone.extend(number for number, _ in notes.states(*pair).values())
    return found
