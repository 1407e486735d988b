"""Reads the index: every query in SQL that kb makes of it stands here, and gives typed rows. Standard library only.

Disks and memory lose bits. What is promised: no text is shown that was not written. Names, and all that is shown of an
entry, carry checksums (`kb.index.state.seal`), compared whenever they are read; where one does not fit, or SQLite finds
a page damaged, `sqlite3.DatabaseError` is raised, and the index is built again before the answer
(`kb.index.opening.reading`). The words of the full text and the marks of where a snippet ran carry none: a bit that is
lost there may cost a hit its place, or a mark. `kb index` looks over all of it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, Self

from kb.content.layers import UNKNOWN, Layer, state_of
from kb.content.summary import Summary
from kb.index.state import DOCS, SHORT, damaged, seal, unsealed

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
    meaning: bytes  # what its lines mean together (`kb.meaning`)
    lines: str  # a line each: field, stems, text, divided by tabs


class Broken(NamedTuple):
    """What is wrong with a file of an entry in the project's or one's own library."""

    id: str
    path: str  # of the entry, whichever of its files it is
    line: int
    problem: str  # with path and line
    is_lost: bool  # whether the entry cannot be read: another one of its id answers, if there is one
    in_snippet: bool
    snippet: str  # the path of the snippet
    layer: str

    def __str__(self) -> str:
        path = self.snippet if self.in_snippet else self.path
        what = self.problem.removeprefix(path).removeprefix(f":{self.line}").removeprefix(": ")
        edit = f"kb edit {self.id}{' --snippet' if self.in_snippet else ''}"
        return f"your copy {path}:{self.line} is broken: {edit} ({what})"


class OldName(NamedTuple):
    """What an entry says of a name, an argument or a value as it was: `old` is what `formerly` has before the colon."""

    old: str
    what: str
    entry: str  # id


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
        return _whole_names(among(self.connection, "select key, how, shown, entry, seal from names where key in", some))

    def confirm_absent(self, key: str) -> None:
        """Raises `sqlite3.DatabaseError` where a name with this key is there, though looking it up did not find it."""
        if self.connection.execute("select 1 from names not indexed where key = ?", (key,)).fetchone():
            raise damaged()

    def is_name(self, keys: Iterable[str]) -> bool:
        """Whether one of the keys is that of a name."""
        return bool(among(self.connection, "select 1 from names where key in", list(keys)))

    def begins_a_name(self, start: str) -> bool:
        """Whether a name is longer than this start of it."""
        sql = "select 1 from names where key > ? and key < ? limit 1"
        return self.connection.execute(sql, (start, start + LAST)).fetchone() is not None

    def starts(self, start: str, limit: int = -1) -> list[Name]:
        """Names that begin so, but for dotted ones."""
        sql = (
            "select key, how, shown, entry, seal from names "
            "where key > ? and key < ? and how not like '%dotted' limit ?"
        )
        return _whole_names(self.connection.execute(sql, (start, start + LAST, limit)))

    def names_of_length(self, least: int, most: int) -> Iterator[Name]:
        """Names as they are today, by the length of their keys."""
        sql = "select key, how, shown, entry from names where length(key) between ? and ? and how != 'formerly'"
        return (Name(*row) for row in self.connection.execute(sql, (least, most)))

    def every_name(self) -> list[Name]:
        """All names, by entry."""
        return _whole_names(self.connection.execute("select key, how, shown, entry, seal from names order by rowid"))

    def ids_by_name(self) -> dict[str, str]:
        """Key of every name but dotted ones -> id of its entry."""
        sql = "select key, id from names join entries on entries.rowid = entry where how not like '%dotted'"
        return dict(self.connection.execute(sql).fetchall())

    def old_names(self) -> list[OldName]:
        """What entries say of old names, in the order of their ids."""
        rows = self.connection.execute("select id, old from entries where old != '' and title != '' order by id")
        found = ((line.partition("\t"), entry) for entry, old in rows for line in unsealed(old).splitlines())
        return [OldName(old, what, entry) for (old, _, what), entry in found]

    def symbols(self) -> list[tuple[str, str, tuple[str, ...]]]:
        """Id, kind and symbols of every entry that has some, in the order of their ids."""
        rows = self.connection.execute("select id, kind, symbols from entries where symbols != '' order by id")
        return [(identity, kind, tuple(symbols.split("\n"))) for identity, kind, symbols in rows]

    # Words

    def frequencies(self, stems: tuple[str, ...]) -> dict[str, int]:
        """In how many entries each of these stems occurs; left out where in none."""
        return dict(among(self.connection, "select term, doc from vocabulary where term in", list(stems)))

    def words_of_length(self, least: int, most: int) -> list[tuple[str, int]]:
        """Whole words of the entries, and in how many each occurs."""
        sql = "select word, count(*) from words where length(word) between ? and ? group by word"
        return self.connection.execute(sql, (least, most)).fetchall()

    def knows_words(self, words: tuple[str, ...]) -> bool:
        """Whether all of these are whole words of entries."""
        found = among(self.connection, "select distinct word from words where word in", list(words))
        return len(found) == len(set(words))

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

    def signs(self) -> list[tuple[int, bytes]]:
        """Of each entry its number, and the signs of what it means (`kb.meaning`)."""
        sql = "select rowid, signs from entries where signs > x''"
        return [(number, known) for number, known in self.connection.execute(sql) if isinstance(known, bytes)]

    def texts(self) -> Iterator[tuple[Any, ...]]:
        """Of each entry its number, and its stems by the columns of `docs`."""
        yield from self.connection.execute(f"select rowid, {', '.join(DOCS)} from docs")

    def phrase(self, stems: Iterable[str], limit: int = 20) -> list[int]:
        """Entries in whose text these stems follow one another."""
        sql = "select rowid from docs where docs match ? limit ?"
        quoted = " ".join(stem.replace('"', "") for stem in stems)
        return [row[0] for row in self.connection.execute(sql, (f'"{quoted}"', limit))]

    def searched(self, entries: Iterable[int]) -> Iterator[Searched]:
        """What a search needs of these entries; of broken ones nothing."""
        sql = "select rowid, id, kind, libraries, uses, meaning, lines from entries where title != '' and rowid in"
        for rowid, identity, kind, libraries, uses, means, lines in among(self.connection, sql, list(entries)):
            told = tuple(libraries.split()), tuple(uses.split()), means if isinstance(means, bytes) else b""
            yield Searched(rowid, identity, kind, *told, unsealed(lines))

    def summaries(self, entries: Iterable[int]) -> dict[int, Summary]:
        """These entries in short."""
        sql = f"select rowid, seal, {', '.join(SHORT)} from entries where rowid in"
        found = {}
        asked = set(entries)
        for rowid, check, *row in among(self.connection, sql, list(asked)):
            _compare(check, row)
            identity, title, kind, summary, *lists, layer_name, topic, snippet_state, digest = row
            symbols, aliases, tags, requires, own, modules = (tuple(text.split("\n")) if text else () for text in lists)
            layer = self.layers[layer_name]
            found[rowid] = Summary(
                id=identity, title=title, kind=kind, summary=summary, symbols=symbols, aliases=aliases, tags=tags,
                requires=requires, own_data=own, libraries=modules, layer=layer_name,
                path=layer.entry_path(topic, identity),
                snippet=layer.snippet_path(topic, identity) if snippet_state else "", digest=digest,
            )  # fmt: skip
        if len(found) != len(asked):
            raise damaged()
        return found

    def stored(self, entry: int) -> Stored:
        """The page of an entry; empty where one of its files was edited since they were read."""
        layer_name, topic, identity, page, recorded, *was = self.connection.execute(
            "select layer, topic, id, page, recorded, state, snippet_state from entries where rowid = ?", (entry,)
        ).fetchone()
        layer = self.layers[layer_name]
        found = Stored(unsealed(page), unsealed(recorded))
        if layer.is_fixed:
            return found
        now = []
        for path in (layer.entry_path(topic, identity), layer.snippet_path(topic, identity)):
            try:
                now.append(" ".join(map(str, state_of(path))))
            except OSError:
                now.append(" ".join(map(str, UNKNOWN)) if os.path.islink(path) else "")
        return found if now == was else Stored("", "")

    def broken(self, ids: Iterable[str] | None = None) -> list[Broken]:
        """What is wrong with one's own files, those of the project among them: of entries with these ids, or of all; of
        each file the first thing.
        """
        sql = (
            "select layer, topic, id, is_lost, in_snippet, line, problem from broken "
            "where layer in ('project', 'personal')"
        )
        rows = self.connection.execute(sql) if ids is None else among(self.connection, f"{sql} and id in", list(ids))
        found: dict[str, Broken] = {}
        for layer_name, topic, identity, is_lost, in_snippet, line, problem in rows:
            layer = self.layers[layer_name]
            paths = layer.entry_path(topic, identity), layer.snippet_path(topic, identity)
            told = Broken(identity, paths[0], line, problem, bool(is_lost), bool(in_snippet), paths[1], layer_name)
            found.setdefault(paths[in_snippet], told)
        return list(found.values())

    def problems(self) -> list[str]:
        """What is wrong with files of any layer and with records, in words."""
        return [row[0] for row in self.connection.execute("select problem from broken order by problem")]

    def ids_with_prefix(self, prefix: str) -> list[str]:
        """Ids whose keys (`kb.text.key`) start so, in order."""
        sql = "select shown from names where how = 'id' and key >= ? and key < ? order by shown"
        return [row[0] for row in self.connection.execute(sql, (prefix, prefix + LAST))]

    def in_use(self, column: str) -> list[str]:
        """The values that entries have in a column of `entries`: words of their tags, topics or libraries, in order."""
        rows = self.connection.execute(f"select distinct {column} from entries where title != ''")
        return sorted({value for row in rows for value in row[0].split()})

    def passed_elsewhere(self, digests: list[str]) -> set[str]:
        """Those of these texts that passed in an environment on record."""
        recorded = [*digests, *(digest[:16] for digest in digests)]  # older records hold so many digits of it
        found = {
            row[0] for row in among(self.connection, "select digest from ran where passed and digest in", recorded)
        }
        return {digest for digest in digests if digest in found or digest[:16] in found}

    def compare_seals(self) -> None:
        """Compare every seal; raises `sqlite3.DatabaseError` where one does not fit."""
        columns = ", ".join(SHORT)
        for check, lines, page, recorded, old, *row in self.connection.execute(
            f"select seal, lines, page, recorded, old, {columns} from entries"
        ):
            _compare(check, row)
            for text in (lines, page, recorded, old):
                unsealed(text)
        _whole_names(self.connection.execute("select key, how, shown, entry, seal from names"))


def among(connection: sqlite3.Connection, sql: str, values: list[Any]) -> list[tuple[Any, ...]]:
    """The rows of a statement that ends in `in`, for so many values at once as SQLite takes."""
    rows: list[tuple[Any, ...]] = []
    for i in range(0, len(values), AT_ONCE):
        some = values[i : i + AT_ONCE]
        rows += connection.execute(f"{sql} ({', '.join('?' * len(some))})", some)
    return rows


def _whole_names(rows: Iterable[tuple[Any, ...]]) -> list[Name]:
    found = []
    for known, how, shown, entry, check in rows:
        _compare(check, (known, how, shown, str(entry)))
        found.append(Name(known, how, shown, entry))
    return found


def _compare(check: int, row: Iterable[str]) -> None:
    """Raises `sqlite3.DatabaseError` for a row that is not the one that was written."""
    try:
        if seal(row) == check:
            return
    except TypeError:  # a value is no text any more
        pass
    raise damaged()
