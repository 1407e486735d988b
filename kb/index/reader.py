"""Reads the index: every query in SQL that kb makes of it stands here, and gives typed rows. Standard library only."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, Self

from kb.content.layers import Layer
from kb.content.summary import Summary

AT_ONCE = 500  # values of one statement
LAST = "\U0010ffff"  # behind every text that starts so


class Name(NamedTuple):
    """A name of an entry: `how` is one of `kb.index.state.HOW`, `shown` the name as it is written."""

    key: str
    how: str
    shown: str
    entry: int


class Searched(NamedTuple):
    """What a search needs of an entry to rank it."""

    entry: int
    id: str
    kind: str
    libraries: tuple[str, ...]
    uses: tuple[str, ...]  # libraries that its snippet imports
    lines: str  # a line each: field, stems, text, divided by tabs


class Stored(NamedTuple):
    """An entry's page, and where its snippet ran by the records."""

    page: str  # what `kb.content.page.from_json` reads; empty where it was not made ahead
    recorded: str


class Index:
    """An open index of some layers. Entries are numbers here; `summaries` gives what they stand for."""

    def __init__(self, connection: sqlite3.Connection, library: tuple[Layer, ...]):
        self.connection = connection
        self.layers = {layer.name: layer for layer in library}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    # Names

    def names(self, keys: Iterable[str]) -> list[Name]:
        """The names with one of these keys."""
        some = list(keys)[:200]
        return [Name(*row) for row in self._among("select key, how, shown, entry from names where key in", some)]

    def is_name(self, keys: Iterable[str]) -> bool:
        """Whether one of the keys is that of a name."""
        return bool(self._among("select 1 from names where key in", list(keys)))

    def begins_a_name(self, start: str) -> bool:
        """Whether a name is longer than this start of it."""
        sql = "select 1 from names where key > ? and key < ? limit 1"
        return self.connection.execute(sql, (start, start + LAST)).fetchone() is not None

    def starts(self, start: str, limit: int = -1) -> list[Name]:
        """Names that begin so, but for dotted ones."""
        sql = "select key, how, shown, entry from names where key > ? and key < ? and how not like '%dotted' limit ?"
        return [Name(*row) for row in self.connection.execute(sql, (start, start + LAST, limit))]

    def names_of_length(self, least: int, most: int) -> Iterator[Name]:
        """Names as they are today, by the length of their keys."""
        sql = "select key, how, shown, entry from names where length(key) between ? and ? and how != 'formerly'"
        return (Name(*row) for row in self.connection.execute(sql, (least, most)))

    def ids_by_name(self) -> dict[str, str]:
        """Key of every name but dotted ones -> id of its entry."""
        sql = "select key, id from names join entries on entries.rowid = entry where how not like '%dotted'"
        return dict(self.connection.execute(sql).fetchall())

    # Words

    def frequencies(self, stems: tuple[str, ...]) -> dict[str, int]:
        """In how many entries each of these stems occurs; left out where in none."""
        return dict(self._among("select term, doc from vocabulary where term in", list(stems)))

    def words_of_length(self, least: int, most: int) -> list[tuple[str, int]]:
        """Whole words of the entries, and in how many each occurs."""
        sql = "select word, count(*) from words where length(word) between ? and ? group by word"
        return self.connection.execute(sql, (least, most)).fetchall()

    def knows_words(self, words: tuple[str, ...]) -> bool:
        """Whether all of these are whole words of entries."""
        return len(self._among("select distinct word from words where word in", list(words))) == len(set(words))

    # Entries

    def size(self) -> int:
        """How many entries there are, broken ones among them."""
        return int(self.connection.execute("select count(*) from entries").fetchone()[0])

    def everything(self) -> list[int]:
        """All entries, by id."""
        return [row[0] for row in self.connection.execute("select rowid from entries where title != '' order by id")]

    def match(
        self, stems: Iterable[str], weights: Iterable[float], *, start: str = "", limit: int | None = None
    ) -> list[tuple[int, float]]:
        """Entries that hold one of the stems, or a word with this start, and their bm25 by these weights of the
        columns of `docs`; larger is better.
        """
        quoted = [f'"{stem}" *' if stem == start else f'"{stem}"' for stem in stems]
        bm25 = ", ".join(map(str, weights))
        sql = f"select rowid, -rank from docs where docs match ? and rank match 'bm25({bm25})' order by rank limit ?"
        return self.connection.execute(sql, (" OR ".join(quoted), -1 if limit is None else limit)).fetchall()

    def phrase(self, stems: Iterable[str], limit: int = 20) -> list[int]:
        """Entries in whose text these stems follow one another."""
        sql = "select rowid from docs where docs match ? limit ?"
        quoted = " ".join(stem.replace('"', "") for stem in stems)
        return [row[0] for row in self.connection.execute(sql, (f'"{quoted}"', limit))]

    def searched(self, entries: Iterable[int]) -> Iterator[Searched]:
        """What a search needs of these entries; of broken ones nothing."""
        sql = "select rowid, id, kind, libraries, uses, lines from entries where title != '' and rowid in"
        for rowid, identity, kind, libraries, uses, lines in self._among(sql, list(entries)):
            yield Searched(rowid, identity, kind, tuple(libraries.split()), tuple(uses.split()), lines)

    def summaries(self, entries: Iterable[int]) -> dict[int, Summary]:
        """These entries in short."""
        sql = (
            "select rowid, id, title, kind, summary, symbols, aliases, tags, requires, own_data, libraries, layer, "
            "topic, snippet_size, digest from entries where rowid in"
        )
        found = {}
        for rowid, identity, title, kind, summary, *lists, layer_name, topic, snippet_size, digest in self._among(
            sql, list(entries)
        ):
            symbols, aliases, tags, requires, own, modules = (tuple(text.split("\n")) if text else () for text in lists)
            layer = self.layers[layer_name]
            found[rowid] = Summary(
                id=identity, title=title, kind=kind, summary=summary, symbols=symbols, aliases=aliases, tags=tags,
                requires=requires, own_data=own, libraries=modules, layer=layer_name,
                path=layer.entry_path(topic, identity),
                snippet=layer.snippet_path(topic, identity) if snippet_size >= 0 else "", digest=digest,
            )  # fmt: skip
        return found

    def stored(self, entry: int) -> Stored:
        """The page of an entry; empty where one of its files was edited since they were read."""
        row = self.connection.execute(
            "select layer, topic, id, page, recorded, size, mtime, snippet_size, snippet_mtime from entries "
            "where rowid = ?",
            (entry,),
        ).fetchone()
        layer = self.layers[row[0]]
        if layer.is_fixed:
            return Stored(*row[3:5])
        now: list[int] = []
        for path in (layer.entry_path(*row[1:3]), layer.snippet_path(*row[1:3])):
            try:
                status = os.stat(path)
                now += [status.st_size, status.st_mtime_ns]
            except OSError:
                now += [-1, -1]
        return Stored(*row[3:5]) if now == list(row[5:]) else Stored("", "")

    def ids_with_prefix(self, prefix: str) -> list[str]:
        """Ids that start so, in order."""
        sql = "select id from entries where id >= ? and id < ? order by id"
        return [row[0] for row in self.connection.execute(sql, (prefix, prefix + LAST))]

    def passed_elsewhere(self, digests: list[str]) -> set[str]:
        """Those of these texts that passed in an environment on record."""
        return {row[0] for row in self._among("select digest from ran where passed and digest in", digests)}

    def _among(self, sql: str, values: list[Any]) -> list[tuple[Any, ...]]:
        """The rows of a statement that ends in `in`, for so many values at once as SQLite takes."""
        rows: list[tuple[Any, ...]] = []
        for i in range(0, len(values), AT_ONCE):
            some = values[i : i + AT_ONCE]
            rows += self.connection.execute(f"{sql} ({', '.join('?' * len(some))})", some)
        return rows
