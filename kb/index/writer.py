"""Writes the index: files in, tables out, in one transaction, safe with two terminals at once.

`entries` holds what a list shows; `broken` what is wrong with files: an entry that cannot be read is not among the
entries, and the one that it hid answers in its place. `ran` says which text of a snippet is on record as passed or
failed where, `names` every name that leads to an entry, `docs` (FTS5) the stems of its text by column, `words` the
whole words for mending misspellings. sqlite-utils makes the tables; single changes are written with plain statements,
since importing sqlite-utils costs more than they do.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from kb import libraries
from kb.content import snippet
from kb.content.entry import Entry, Style, has_front_matter, parse_entry
from kb.content.layers import Layer, records, scan, topics
from kb.content.page import as_json, page_of
from kb.content.snippet import digest
from kb.errors import KbError
from kb.evidence.records import evidence, in_words, read_record
from kb.files import concerning, read_text, replacing
from kb.index.litter import forget_projects
from kb.index.reader import Index
from kb.index.state import (
    DAMAGED,
    DOCS,
    HOW,
    LARGE,
    SCHEMA,
    SHORT,
    TABLES,
    State,
    quick_mark,
    records_mark,
    roots_of,
    seal,
    sealed,
)
from kb.lexicon import untold
from kb.meaning import meaning_of, numbers, signs
from kb.messages import error_message
from kb.text import key, printable, terms, words
from kb.versions.packs import first_with

MANY = 4_000  # files to read, from which on several processes pay
MOST_PARTS = 10  # of a dotted name: no library nests deeper, and each of them is a name by itself
MOST_PROBLEMS = 20  # of one file, that are kept
RECORDS = "records"  # in place of a layer: what is wrong with a record of what ran


@dataclass(frozen=True, slots=True)
class Changes:
    """What a sync did: how many entries were added, modified and removed; which were lost, and what else is wrong."""

    added: int = 0
    modified: int = 0
    removed: int = 0
    lost: tuple[str, ...] = ()  # why each file that gives no entry does not
    flawed: tuple[str, ...] = ()  # what is wrong with entries that are there all the same

    @property
    def broken(self) -> tuple[str, ...]:
        """All that is wrong with files."""
        return self.lost + self.flawed


Progress = Callable[[int, int], None]  # files that were read, of how many
# What SQLite says of an index that is not damaged, and cannot be written now.
NOT_NOW = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_IOERR", "SQLITE_CANTOPEN")


def sync(
    path: str, state: State, *, rebuild: bool = False, thorough: bool = False, progress: Progress | None = None
) -> Changes:
    """Bring the index at `path` to `state`; builds it again where it is missing, damaged or outdated, or on demand.

    With `thorough`, what the files hold is compared with it, whatever their sizes and times say, and all of the index
    is looked over.

    Raises `OSError` or `sqlite3.Error` where it cannot be written; what was there is then still whole.
    """
    os.makedirs(os.path.dirname(path), exist_ok=True)
    forget_projects(os.path.dirname(path), but=path)
    if not rebuild and os.path.isfile(path):
        try:
            with closing(sqlite3.connect(path, timeout=30)) as connection:
                is_todays = connection.execute("pragma user_version").fetchone()[0] == SCHEMA
                if is_todays and (not thorough or is_whole(connection)):
                    return _update(connection, state, progress, thorough=thorough)
        except DAMAGED as error:
            if (getattr(error, "sqlite_errorname", None) or "").startswith(NOT_NOW):
                raise  # else it is damaged: built again
    with replacing(path, prefix="building-") as scratch, closing(sqlite3.connect(scratch)) as connection:
        connection.execute("pragma journal_mode = off")
        connection.execute("pragma synchronous = off")  # a crash loses a scratch file, not an index
        return _create(connection, state, progress)


def in_memory(state: State, progress: Progress | None = None) -> sqlite3.Connection:
    """An index for this process alone, where none can be kept on disk."""
    connection = sqlite3.connect(":memory:")
    _create(connection, state, progress)
    return connection


def make_shipped(library: Layer, path: str) -> Changes:
    """Write the index that goes into a wheel with this library."""
    with closing(sqlite3.connect(path)) as connection:
        changes = _create(connection, State((library,), {(library.name, t): 0 for t in topics(library.entries)}, ""))
        connection.execute("vacuum")
    return changes


def _create(connection: sqlite3.Connection, state: State, progress: Progress | None = None) -> Changes:
    import sqlite_utils

    db = sqlite_utils.Database(connection)
    for name, columns in TABLES.items():
        db.table(name).create(columns, pk="rowid" if "rowid" in columns else None)
    db.table("entries").create_index(["id"], unique=True)
    db.table("entries").create_index(["layer", "topic"])
    db.table("entries").create_index(["signs"])  # all of them are read at once, without the rest of the rows
    connection.execute(
        f"create virtual table docs using fts5({', '.join(DOCS)}, tokenize = \"unicode61\", prefix = '3')"
    )
    connection.execute("create virtual table vocabulary using fts5vocab(docs, 'row')")
    changes = _update(connection, state, progress)
    for table, column in (("names", "key"), ("names", "entry"), ("words", "word"), ("words", "entry")):
        db.table(table).create_index([column])
    db.table("ran").create_index(["digest"])
    connection.execute("insert into docs(docs) values ('optimize')")
    connection.execute("analyze")
    connection.execute(f"pragma user_version = {SCHEMA}")
    connection.commit()
    return changes


class File(NamedTuple):
    """An entry's file with its snippet's, as they are now."""

    id: str
    layer: str
    topic: str
    path: str
    code_path: str  # where its snippet lies, if it has one
    entry_state: str
    snippet_state: str  # empty where there is none

    @property
    def state(self) -> tuple[str, str, str, str]:
        """What tells it from another one, or from itself at another time."""
        return self.layer, self.topic, self.entry_state, self.snippet_state

    @property
    def root(self) -> str:
        """The folder of its library."""
        return os.path.dirname(os.path.dirname(os.path.dirname(self.path)))


def _update(
    connection: sqlite3.Connection, state: State, progress: Progress | None, *, thorough: bool = False
) -> Changes:
    """Write what differs between the tables and the files, in one transaction."""
    connection.isolation_level = None
    connection.execute("pragma synchronous = off")  # a cache that a power cut damages is built again
    connection.execute("begin immediate")
    try:
        todo, replaced, gone = _differences(connection, state, thorough)
        last = connection.execute("select coalesce(max(rowid), 0) from entries").fetchone()[0]
        inserted = set()
        for number, (file, rows) in enumerate(zip(todo, _prepared(todo), strict=True), 1):
            found = _readable(connection, state, file, rows)
            if found:
                _insert(connection, last + number, found)
                inserted.add(file.id)
            if progress:
                progress(number, len(todo))
        connection.execute("delete from folders")
        connection.executemany(
            "insert into folders (layer, topic, mark) values (?, ?, ?)",
            [(*place, mark) for place, mark in state.folders.items()],
        )
        _update_ran(connection, last)
        sizes = connection.execute("select layer, count(*) from entries group by layer").fetchall()
        large = {layer for layer, n in sizes if n > LARGE}
        facts = {
            "mark": state.mark, "large": " ".join(sorted(large)), "quick mark": quick_mark(state.library, large),
            "roots": roots_of(state.library),
        }  # fmt: skip
        connection.execute("delete from meta where name != 'records'")
        connection.executemany("insert into meta (name, value) values (?, ?)", list(facts.items()))
        connection.execute("commit")
    except BaseException:
        connection.execute("rollback")
        raise
    told = connection.execute("select is_lost, problem from broken order by problem").fetchall()
    before = {stem for _, stem in replaced}
    return Changes(
        len(inserted - before), len(inserted & before), len(gone) + len(before - inserted),
        tuple(what for is_lost, what in told if is_lost), tuple(what for is_lost, what in told if not is_lost),
    )  # fmt: skip


def _readable(connection: sqlite3.Connection, state: State, file: File, rows: Rows) -> Rows | None:
    """The rows of an entry; of a file that cannot be read those of the one that it hides, if there is one. What is
    wrong is written down.
    """
    layers = {layer.name: layer for layer in state.library}
    places = list(state.folders)
    while True:
        connection.execute("delete from broken where layer = ? and topic = ? and id = ?", (*file.state[:2], file.id))
        for problem in rows.problems:
            _insert_row(connection, "broken", {**problem._asdict(), "is_lost": not rows.entry})
        if rows.entry:
            return rows
        hidden = places[places.index((file.layer, file.topic)) + 1 :]
        below = _in_one_of(hidden, file.id, layers)
        if below is None:
            return None
        file, rows = below, _rows(below)


def _differences(
    connection: sqlite3.Connection, state: State, thorough: bool
) -> tuple[list[File], list[tuple[int, str]], list[tuple[int, str]]]:
    """Files to read, rows (rowid, id) that they replace, and rows whose files are gone.

    Only folders in which something changed are looked at; with `thorough` all of them, and what the files hold. An id
    that stands in several folders belongs to the first one: to the upper layer, in it to the first topic.
    """
    layers = {layer.name: layer for layer in state.library}
    known = {(layer, topic): mark for layer, topic, mark in connection.execute("select * from folders")}
    order = {place: i for i, place in enumerate(state.folders)}
    changed = {place for place in {*known, *order} if thorough or known.get(place) != state.folders.get(place)}
    present: dict[str, File] = {}
    for place in sorted(changed & set(order), key=order.__getitem__):
        for file in _files(layers[place[0]], place[1]):
            present.setdefault(file.id, file)
    replaced: list[tuple[int, str]] = []
    gone: list[tuple[int, str]] = []
    for rowid, stem, content, *was in _known(connection, changed, present):
        place = (was[0], was[1])
        now = present.get(stem)
        if now is None:
            if place in changed:
                other = _in_one_of([place for place in order if place not in changed], stem, layers)
                if other:
                    present[stem] = other
                (replaced if other else gone).append((rowid, stem))
        elif tuple(was) == now.state:
            if not thorough or content == _content(now):
                del present[stem]
            else:
                replaced.append((rowid, stem))
        elif place not in changed and order[place] < order[now.layer, now.topic]:
            del present[stem]
        else:
            replaced.append((rowid, stem))
    _forget(connection, changed, replaced + gone)
    return list(present.values()), replaced, gone


def _forget(connection: sqlite3.Connection, changed: set[tuple[str, str]], rows: list[tuple[int, str]]) -> None:
    """Delete rows, and what was wrong with files of the folders that changed; of files that did not change it stays."""
    for rowid, _ in rows:
        for table, column in (("entries", "rowid"), ("docs", "rowid"), ("names", "entry"), ("words", "entry")):
            connection.execute(f"delete from {table} where {column} = ?", (rowid,))
    same = "select 1 from entries as e where e.id = broken.id and e.layer = broken.layer and e.topic = broken.topic"
    connection.executemany(f"delete from broken where layer = ? and topic = ? and not exists ({same})", sorted(changed))


def _known(connection: sqlite3.Connection, places: set[tuple[str, str]], ids: Iterable[str]) -> list[tuple[Any, ...]]:
    """Rows of the entries of these folders, and of those with these ids wherever they are."""
    rows: dict[int, tuple[Any, ...]] = {}
    for column, values in (("(layer, topic)", list(places)), ("id", [(stem,) for stem in ids])):
        for i in range(0, len(values), 200):
            some = values[i : i + 200]
            marks = ", ".join("(?, ?)" if len(some[0]) == 2 else "?" for _ in some)
            found = connection.execute(
                "select rowid, id, content, layer, topic, state, snippet_state from entries "
                f"where {column} in ({'values ' if len(some[0]) == 2 else ''}{marks})",
                [part for value in some for part in value],
            )
            rows.update((row[0], row) for row in found)
    return list(rows.values())


def _files(layer: Layer, topic: str) -> Iterator[File]:
    """The entries of a folder."""
    snippets = scan(os.path.join(layer.snippets, topic), ".py")
    for stem, state in sorted(scan(os.path.join(layer.entries, topic), ".md").items()):
        paths = (layer.entry_path(topic, stem), layer.snippet_path(topic, stem))
        code = snippets.get(stem)
        yield File(stem, layer.name, topic, *paths, _text(state), _text(code) if code else "")


def _text(state: tuple[int, ...]) -> str:
    """As text: a time after the year 2262 is a larger number than SQLite has."""
    return " ".join(map(str, state))


def _in_one_of(places: Iterable[tuple[str, str]], stem: str, layers: dict[str, Layer]) -> File | None:
    """The file of that id in the first of these folders that has one."""
    for layer, topic in places:
        if os.path.lexists(layers[layer].entry_path(topic, stem)):
            return next((file for file in _files(layers[layer], topic) if file.id == stem), None)
    return None


def _update_ran(connection: sqlite3.Connection, last: int) -> None:
    """Write what the records say: of all entries where the records changed, else of those behind row `last`."""
    mark = records_mark()
    if (mark,) in connection.execute("select value from meta where name = 'records'"):
        _update_recorded(connection, last)
        return
    connection.execute("delete from ran")
    connection.execute("delete from broken where layer = ?", (RECORDS,))
    for name, path in records().items():
        try:
            results = read_record(path)["results"]
        except KbError as error:
            problem = Problem(RECORDS, "", name, 0, error.line or 1, printable(str(error)))
            _insert_row(connection, "broken", {**problem._asdict(), "is_lost": True})
            continue
        rows = [(entry, digest, name, not reason) for entry, (digest, _, _, reason) in results.items()]
        connection.executemany("insert into ran (entry, digest, environment, passed) values (?, ?, ?, ?)", rows)
    connection.execute("delete from meta where name = 'records'")
    connection.execute("insert into meta (name, value) values ('records', ?)", (mark,))
    _update_recorded(connection, 0)


def _update_recorded(connection: sqlite3.Connection, last: int) -> None:
    """Write where the entries behind row `last` ran, in words."""
    rows = connection.execute(
        "select rowid, id, digest, libraries, recorded from entries "
        "where rowid > ? and (recorded != '' or id in (select entry from ran)"
        " or exists (select 1 from broken where layer = ?))",
        (last, RECORDS),
    )
    told = []
    for rowid, stem, text, named, before in rows.fetchall():
        try:
            words = in_words(evidence(stem, text), tuple(named.split()), first_with)
        except KbError as error:  # a damaged record
            words = str(error)
        if sealed(printable(words)) != before:
            told.append((sealed(printable(words)), rowid))
    connection.executemany("update entries set recorded = ? where rowid = ?", told)


class Problem(NamedTuple):
    """What is wrong with a file of an entry, or with a record."""

    layer: str
    topic: str
    id: str
    in_snippet: int
    line: int
    problem: str


class Rows(NamedTuple):
    """What the tables hold of an entry, without its number; of one that cannot be read what is wrong with it alone."""

    entry: dict[str, object]  # by column
    names: list[tuple[str, str, str]]
    docs: dict[str, str]  # by column
    words: list[str]
    problems: list[Problem]


def _prepared(files: list[File]) -> Iterator[Rows]:
    """The rows of these files. Many are read by several processes, and their pages made when they are shown: to parse
    the Markdown of a hundred thousand takes half a minute.
    """
    import threading

    if len(files) < MANY or not hasattr(os, "fork") or threading.active_count() > 1:  # see compare_files
        yield from map(_rows, files)
        return
    import multiprocessing

    with multiprocessing.get_context("fork").Pool() as pool:
        yield from pool.imap(partial(_rows, with_page=False), files, chunksize=200)


def _rows(file: File, *, with_page: bool = True) -> Rows:
    """Read an entry and its snippet. Whatever goes wrong with them is a problem of theirs."""
    code, problems = "", []
    if file.snippet_state:
        try:
            code = snippet.read_text(file.code_path)
        except KbError as error:
            problems.append(_problem(file, error, in_snippet=True))
    try:
        with concerning(file.path):
            text = _entry_text(file)
            if file.layer == "personal" and not has_front_matter(text):
                return Rows({}, [], {}, [], [])  # a note (`kb.notes`), which hides no entry
            entry, found = parse_entry(text, Path(file.path))
            if not printable(entry.title).strip():
                raise found[0] if found else KbError("the title is empty", path=file.path, line=2)
            told = [e for e in found if not (file.layer == "personal" and isinstance(e, Style))]
            problems += [_problem(file, error) for error in told[:MOST_PROBLEMS]]
            return _rows_of(file, entry, text, code, with_page)._replace(problems=problems)
    except KbError as error:
        return Rows({}, [], {}, [], [_problem(file, error)])


def _problem(file: File, error: KbError, *, in_snippet: bool = False) -> Problem:
    return Problem(file.layer, file.topic, file.id, int(in_snippet), error.line or 1, printable(str(error))[:1000])


def _entry_text(file: File) -> str:
    return read_text(file.path, root=file.root, encoding="utf-8-sig")


def _content(file: File) -> int:
    """What the two files hold, as a number; -1 where one of them cannot be read."""
    try:
        return seal((_entry_text(file), snippet.read_text(file.code_path) if file.snippet_state else ""))
    except KbError:
        return -1


def _rows_of(file: File, entry: Entry, text: str, code: str, with_page: bool) -> Rows:
    texts = {
        "title": entry.title,
        "kind": entry.kind,
        "summary": entry.summary,
        "digest": digest(code) if code else "",
        "libraries": "\n".join(entry.libraries),
        "uses": "\n".join(_used(code)),
        "symbols": "\n".join(entry.symbols),
        "aliases": "\n".join(entry.aliases),
        "tags": "\n".join(entry.tags),
        "requires": "\n".join(entry.requires),
        "own_data": "\n".join(entry.own_data),
        "lines": "\n".join(_lines(entry)),
        "page": as_json(page_of(entry, code)) if with_page else "",
        "old": "\n".join(f"{old}\t{' '.join(what.split())}" for old, what in entry.formerly),
    }
    row: dict[str, object] = {
        "id": file.id, "layer": file.layer, "topic": file.topic, "state": file.entry_state,
        "snippet_state": file.snippet_state, "content": seal((text, code)), "recorded": "",
        **{column: printable(value) for column, value in texts.items()},
    }  # fmt: skip
    row |= {column: sealed(str(row[column])) for column in ("lines", "page", "old")}
    row["meaning"] = means = meaning_of(entry.leads, entry.id)
    row["signs"] = signs(numbers(means))
    row["seal"] = seal(str(row[column]) for column in SHORT)
    parts = {
        "title": [entry.id, entry.title],
        "symbols": entry.symbols,
        "aliases": entry.aliases,
        "asks": entry.asks,
        "errors": entry.errors,
        "formerly": [old for old, _ in entry.formerly],
        "tags": [*entry.tags, *entry.libraries],
        "summary": [entry.summary],
        "body": [entry.body],
        "code": [code],
    }
    docs = {column: " ".join(terms("\n".join(parts[column]))) for column in DOCS}
    spoken = " ".join([entry.id, entry.title, *entry.symbols, *entry.aliases, *entry.asks, *entry.tags, entry.summary])
    vocabulary = sorted({word for word in words(spoken) if len(word) > 2})
    names = [(known, how, printable(shown)) for known, how, shown in _names(entry)]
    return Rows(row, names, docs, vocabulary, [])


def _used(code: str) -> list[str]:
    """The libraries that a snippet is about by its imports: a concept has few symbols, its code is of a library."""
    subjects = "|".join(libraries.subjects())
    return sorted(set(re.findall(rf"^ *(?:from|import) ({subjects})\b", code, re.MULTILINE)))


def _insert(connection: sqlite3.Connection, rowid: int, rows: Rows) -> None:
    """Write the rows of one entry."""
    _insert_row(connection, "entries", {"rowid": rowid, **rows.entry})
    _insert_row(connection, "docs", {"rowid": rowid, **rows.docs})
    named = [(*name, rowid, seal((*name, str(rowid)))) for name in rows.names]
    connection.executemany("insert into names (key, how, shown, entry, seal) values (?, ?, ?, ?, ?)", named)
    connection.executemany("insert into words (word, entry) values (?, ?)", [(word, rowid) for word in rows.words])


def _insert_row(connection: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    marks = ", ".join("?" * len(row))
    connection.execute(f"insert into {table} ({', '.join(row)}) values ({marks})", tuple(row.values()))


def _lines(entry: Entry) -> Iterable[str]:
    """The lines that a query is compared with as a whole: field, stems and text, divided by tabs."""
    lines = [("title", entry.title), ("id", entry.id), ("summary", entry.summary)]
    lines += [("alias", text) for text in entry.aliases] + [("ask", text) for text in entry.asks]
    lines += [("error", text) for text in entry.errors]
    lines += [("symbol" if i == 0 else "other symbol", symbol) for i, symbol in enumerate(entry.symbols)]
    lines += [("formerly", old) for old, _ in entry.formerly]
    for field, text in lines:
        shown = " ".join(text.split())
        told = shown.rpartition(".")[2] if field in ("symbol", "other symbol", "formerly") else shown
        told = error_message(shown) if field == "error" else told
        stems = terms(told)
        yield f"{field}\t{' '.join([s for s in stems if s not in untold()] or stems)}\t{shown}"


def _names(entry: Entry) -> Iterable[tuple[str, str, str]]:
    """(key, how, shown) of every name of an entry."""
    found = [(key(entry.id), "id", entry.id), (key(entry.title), "title", entry.title)]
    found += [(key(alias), "alias", alias) for alias in entry.aliases]
    for place, symbol in enumerate(entry.symbols):
        parts = symbol.split(".")
        other = "" if place == 0 and entry.kind == "api" else "other "  # what the entry is about
        tails = _tails(parts) + (["tf." + symbol] if parts[0] == "keras" else [])
        found += [(key(tail), other + ("symbol" if tail == parts[-1] else "dotted"), symbol) for tail in tails]
    for old, what in entry.formerly:
        call = re.fullmatch(r"([\w.]+)\((.+?)=?\)", old)
        shown = f"{old}: {what}"
        if call:
            argument = call[2].partition("=")[0]
            owner = call[1].rpartition(".")[2]
            found += [(key(call[1] + argument), "formerly", shown), (key(owner + argument), "formerly", shown)]
            found.append((f"{key(argument)}=", "formerly", shown))  # for a message that quotes the argument
        else:
            found += [(key(tail), "formerly", shown) for tail in _tails(old.split("."))]
    best: dict[tuple[str, bool], tuple[str, str, str]] = {}
    for name in sorted(found, key=lambda name: HOW.index(name[1])):
        best.setdefault((name[0], name[1] == "formerly"), name)
    return (name for name in best.values() if name[0].rstrip("="))


def _tails(parts: list[str]) -> list[str]:
    """A dotted name, and what is left of it without the first part, the first two, ..."""
    return [".".join(parts), *(".".join(parts[i:]) for i in range(max(1, len(parts) - MOST_PARTS), len(parts)))]


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether the index holds what was written: its pages by SQLite's own checks, its text by the seals. Raises
    `sqlite3.DatabaseError` too where it does not.
    """
    if connection.execute("pragma integrity_check(1)").fetchone()[0] != "ok":
        return False
    connection.execute("insert into docs(docs) values ('integrity-check')")
    connection.rollback()
    Index(connection, ()).compare_seals()
    return True
