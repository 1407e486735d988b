"""Reads the index of notes: every query in SQL that kb makes of it stands here, and gives typed rows."""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Iterable
from typing import Any, NamedTuple, Self

from kb.index.reader import among

SCHEMA = 3
WORN = 1_000  # sections that are gone, which cost nothing


class Stored(NamedTuple):
    """A section as the index holds it."""

    number: int
    file: int
    label: str  # of its file: its path below what was added
    path: str
    source: str
    heading: str
    title: str
    above: tuple[str, ...]
    line: int
    level: int
    summary: str
    aliases: tuple[str, ...]
    tags: tuple[str, ...]
    uses: tuple[str, ...]  # libraries that its code imports

    @property
    def id(self) -> str:
        """What it is called: `file#heading`."""
        return f"{self.label}#{self.heading}"

    @property
    def full_title(self) -> str:
        """Its heading, behind those above it."""
        return " › ".join((*self.above, self.title))


class Counted(NamedTuple):
    """What was read of a path that was added."""

    files: int
    sections: int
    problems: tuple[str, ...]  # what was left out, and what could not be read as it should


_SECTION = (
    "select sections.id, file, label, folder, name, source, heading, sections.title, above, line, level, summary, "
    "aliases, tags, uses from sections join files on files.id = file"
)


class Notes:
    """An open index of notes. Sections are numbers here; `sections` gives what they stand for."""

    def __init__(self, connection: sqlite3.Connection):
        self.connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    # Words

    def frequencies(self, stems: Iterable[str]) -> dict[str, int]:
        """In how many sections each of these stems occurs; left out where in none."""
        return dict(among(self.connection, "select term, doc from vocabulary where term in", list(stems)))

    def match(self, stems: Iterable[str], weights: Iterable[float], limit: int) -> list[tuple[int, float]]:
        """Sections that hold one of the stems, and their bm25 by these weights of `kb.notes.writer.DOCS`; larger is
        better.
        """
        return self._matched(" OR ".join(f'"{stem}"' for stem in stems), weights, limit)

    def phrase(
        self, stems: str, weights: Iterable[float], limit: int, *, in_code: bool = False
    ) -> list[tuple[int, float]]:
        """Sections in which these stems follow one another, in what is said or in code, and their bm25."""
        columns = "code" if in_code else "title body"  # the others are those of the whole file
        return self._matched(f'{{{columns}}}: "' + stems.replace('"', "") + '"', weights, limit)

    def _matched(self, query: str, weights: Iterable[float], limit: int) -> list[tuple[int, float]]:
        bm25 = ", ".join(map(str, weights))
        sql = (
            f"select rowid, -rank from docs where docs match ? and rank match 'bm25({bm25})' "
            "and +rowid in (select id from sections) order by rank limit ?"
        )
        return self.connection.execute(sql, (query, limit)).fetchall()

    def names(self, keys: Iterable[str]) -> list[tuple[int, str, str]]:
        """(section, how, shown) of the names with one of these keys."""
        return among(self.connection, "select section, how, shown from names where key in", list(keys)[:200])

    # Sections

    def size(self) -> int:
        """How many sections there are."""
        return int(self.connection.execute("select count(*) from sections").fetchone()[0])

    @property
    def is_worn(self) -> bool:
        """Whether most of the full text is of sections that are gone, so that it should be made anew."""
        last = self.connection.execute("select coalesce(max(seq), 0) from sqlite_sequence where name = 'sections'")
        return int(last.fetchone()[0]) > 2 * self.size() + WORN

    def everything(self) -> list[int]:
        """All sections that hold something, by file and place."""
        joined = "sections join files on files.id = file"
        sql = f"select sections.id from {joined} where summary != '' order by label, sections.id"
        return [row[0] for row in self.connection.execute(sql)]

    def sections(self, numbers: Iterable[int]) -> dict[int, Stored]:
        """These sections."""
        return {
            s.number: s for s in map(_stored, among(self.connection, f"{_SECTION} where sections.id in", list(numbers)))
        }

    def of_file(self, file: int) -> list[Stored]:
        """The sections of a file, in order."""
        return [
            _stored(row) for row in self.connection.execute(f"{_SECTION} where file = ? order by sections.id", (file,))
        ]

    def texts(self, numbers: Iterable[int]) -> dict[int, str]:
        """The Markdown of these sections."""
        rows = among(self.connection, "select id, body from sections where id in", list(numbers))
        try:
            return {number: zlib.decompress(body).decode() for number, body in rows}
        except (zlib.error, TypeError) as error:
            raise sqlite3.DatabaseError("a text is damaged") from error

    def files(self) -> list[tuple[int, str, str]]:
        """(number, label, path) of every file of which something can be found."""
        sql = "select id, label, folder, name from files where exists (select 1 from sections where file = files.id)"
        return [(number, label, _path(folder, name)) for number, label, folder, name in self.connection.execute(sql)]

    def ids_with_prefix(self, prefix: str) -> list[str]:
        """Ids that start so, in order."""
        sql = (
            "select label || '#' || heading as id from sections join files on files.id = file "
            "where id >= ? and id < ? order by id"
        )
        return [row[0] for row in self.connection.execute(sql, (prefix, prefix + "\U0010ffff"))]

    # Files

    def folders(self) -> list[tuple[str, str, int, str, int]]:
        """(source, path, mark, names of the folders in it, how many notes) of every folder that was looked through."""
        return self.connection.execute("select source, path, mark, folders, files from folders").fetchall()

    def states(self, source: str, folder: str) -> dict[str, tuple[int, str]]:
        """Name -> number and state of the files of a folder."""
        sql = "select name, id, state from files where folder = ? and source = ?"
        return {name: (number, state) for name, number, state in self.connection.execute(sql, (folder, source))}

    def counted(self, source: str) -> Counted:
        """What was read of a path that was added."""
        joined = "from sections join files on files.id = file where source = ? and summary != ''"
        files, sections = f"select count(distinct file) {joined}", f"select count(*) {joined}"
        problems = [
            line
            for sql in ("select left_out from folders where source = ? and left_out != '' order by path",
                        "select problem from files where source = ? and problem != '' order by label")
            for row in self.connection.execute(sql, (source,))
            for line in row[0].split("\n")
        ]  # fmt: skip
        count = [int(self.connection.execute(sql, (source,)).fetchone()[0]) for sql in (files, sections)]
        return Counted(count[0], count[1], tuple(problems))


def _stored(row: tuple[Any, ...]) -> Stored:
    number, file, label, folder, name, source, heading, title, above, line, level, summary, *lists = row
    aliases, tags, uses = lists
    return Stored(
        number, file, label, _path(folder, name), source, heading, title, _split(above), line, level, summary,
        _split(aliases), _split(tags), tuple(uses.split()),
    )  # fmt: skip


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def _path(folder: str, name: str) -> str:
    """Where a file lies; a file that was added by itself stands for its folder."""
    return folder if os.path.basename(folder) == name and not os.path.isdir(folder) else os.path.join(folder, name)
