"""Writes the index: files in, tables out, in one transaction, safe with two terminals at once.

`entries` holds what a list shows, `ran` which text of a snippet is on record as passed or failed where, `names` every
name that leads to an entry, `docs` (FTS5) the stems of its text by column, `words` the whole words for mending
misspellings. sqlite-utils makes the tables; single changes are written with plain statements, since importing
sqlite-utils costs more than they do.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kb.entry import Entry, read_entry
from kb.errors import KbError
from kb.library import Layer, records
from kb.names import key, printable, terms, words
from kb.query import FILLER
from kb.ranking import COLUMNS, HOW
from kb.snippet import digest
from kb.store import SCHEMA, State, records_mark

TABLES: dict[str, dict[str, type]] = {
    "meta": {"name": str, "value": str},
    "entries": {
        "rowid": int, "id": str, "layer": str, "path": str, "size": int, "mtime": int, "snippet_size": int,
        "snippet_mtime": int, "title": str, "kind": str, "summary": str, "snippet": str, "digest": str,
        "libraries": str, "tags": str, "data": str, "lines": str,
    },
    "ran": {"entry": str, "digest": str, "environment": str, "passed": int},
    "names": {"key": str, "how": str, "shown": str, "entry": int},
    "words": {"word": str, "entry": int},
    "broken": {"id": str, "problem": str},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Changes:
    """What a sync did: how many entries were added, modified and removed, and which could not be read."""

    added: int = 0
    modified: int = 0
    removed: int = 0
    broken: tuple[str, ...] = ()


def sync(path: str, library: tuple[Layer, ...], state: State, mark: str, *, rebuild: bool = False) -> Changes:
    """Bring the index at `path` to `state`; builds it anew where it is missing, damaged or outdated, or on demand.

    Raises `OSError` or `sqlite3.Error` where it cannot be written; what was there is then still whole.
    """
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if not rebuild and os.path.exists(path):
        try:
            with closing(sqlite3.connect(path, timeout=30)) as connection:
                if connection.execute("pragma user_version").fetchone()[0] == SCHEMA:
                    return _update(connection, library, state, mark)
        except sqlite3.OperationalError as error:
            if "locked" in str(error) or "full" in str(error) or "readonly" in str(error):
                raise
        except sqlite3.DatabaseError:
            pass  # damaged: built anew
    import tempfile

    handle, scratch = tempfile.mkstemp(prefix="building-", suffix=".db", dir=os.path.dirname(path))
    os.close(handle)
    try:
        with closing(sqlite3.connect(scratch)) as connection:
            connection.execute("pragma journal_mode = off")
            connection.execute("pragma synchronous = off")  # a crash loses a scratch file, not an index
            changes = _create(connection, library, state, mark)
        os.replace(scratch, path)
    except BaseException:
        os.unlink(scratch)
        raise
    return changes


def in_memory(library: tuple[Layer, ...], state: State, mark: str) -> sqlite3.Connection:
    """An index for this process alone, where none can be kept on disk."""
    connection = sqlite3.connect(":memory:")
    _create(connection, library, state, mark)
    return connection


def _create(connection: sqlite3.Connection, library: tuple[Layer, ...], state: State, mark: str) -> Changes:
    import sqlite_utils

    db = sqlite_utils.Database(connection)
    for name, columns in TABLES.items():
        db.table(name).create(columns, pk="rowid" if "rowid" in columns else None)
    db.table("entries").create_index(["id"], unique=True)
    connection.execute(
        f"create virtual table docs using fts5({', '.join(COLUMNS)}, tokenize = \"unicode61\", prefix = '3')"
    )
    connection.execute("create virtual table vocabulary using fts5vocab(docs, 'row')")
    changes = _update(connection, library, state, mark)
    for table, column in (("names", "key"), ("names", "entry"), ("words", "word"), ("words", "entry")):
        db.table(table).create_index([column])
    db.table("ran").create_index(["digest"])
    connection.execute("insert into docs(docs) values ('optimize')")
    connection.execute("analyze")
    connection.execute(f"pragma user_version = {SCHEMA}")
    connection.commit()
    return changes


def _update(connection: sqlite3.Connection, library: tuple[Layer, ...], state: State, mark: str) -> Changes:
    """Write what differs between the tables and `state`, in one transaction."""
    connection.isolation_level = None
    connection.execute("pragma synchronous = off")  # a cache that a power cut damages is built anew
    connection.execute("begin immediate")
    try:
        known = {
            row[0]: (row[1], row[2:])
            for row in connection.execute(
                "select id, rowid, layer, path, size, mtime, snippet_size, snippet_mtime from entries"
            )
        }
        gone = [stem for stem in known if stem not in state]
        changed = [stem for stem, value in state.items() if stem in known and known[stem][1] != value]
        new = [stem for stem in state if stem not in known]
        broken = dict(connection.execute("select id, problem from broken"))
        for stem in gone + changed:
            for table, column in (("entries", "rowid"), ("docs", "rowid"), ("names", "entry"), ("words", "entry")):
                connection.execute(f"delete from {table} where {column} = ?", (known[stem][0],))
            broken.pop(stem, None)
        snippet_roots = {layer.name: layer.snippets for layer in library}
        number = connection.execute("select coalesce(max(rowid), 0) from entries").fetchone()[0]
        for number, stem in enumerate(changed + new, number + 1):  # noqa: B020 - counts on from the last one
            layer, path = state[stem][:2]
            code_path = Path(snippet_roots[layer], Path(path).parent.name, stem + ".py")
            try:
                entry, _ = read_entry(Path(path))
                code = code_path.read_text(encoding="utf-8", errors="replace") if state[stem][4] >= 0 else ""
            except (KbError, OSError) as error:
                broken[stem] = str(error)
                entry, code = Entry(stem, Path(path)), ""
            _insert(connection, number, entry, code, str(code_path), state[stem])
        connection.execute("delete from broken")
        connection.executemany("insert into broken values (?, ?)", broken.items())
        _update_ran(connection)
        connection.execute("delete from meta where name = 'mark'")
        connection.execute("insert into meta values ('mark', ?)", (mark,))
        connection.execute("commit")
    except BaseException:
        connection.execute("rollback")
        raise
    problems = [row[0] for row in connection.execute("select problem from broken order by problem")]
    return Changes(len(new), len(changed), len(gone), tuple(problems))


def _update_ran(connection: sqlite3.Connection) -> None:
    """Write what the records say, where they changed since."""
    mark = records_mark()
    if (mark,) in connection.execute("select value from meta where name = 'records'"):
        return
    from kb.evidence import read_record

    connection.execute("delete from ran")
    connection.execute("delete from broken where id like 'record %'")
    for name, path in records().items():
        try:
            results = read_record(path)["results"]
        except KbError as error:
            connection.execute("insert into broken values (?, ?)", (f"record {name}", str(error)))
            continue
        rows = [(entry, digest, name, not reason) for entry, (digest, _, _, reason) in results.items()]
        connection.executemany("insert into ran values (?, ?, ?, ?)", rows)
    connection.execute("delete from meta where name = 'records'")
    connection.execute("insert into meta values ('records', ?)", (mark,))


def _insert(connection: sqlite3.Connection, rowid: int, entry: Entry, code: str, code_path: str, state: tuple) -> None:
    """Write the rows of one entry; one that could not be read keeps its place without being found."""
    data = {
        name: list(getattr(entry, name))
        for name in ("symbols", "aliases", "asks", "errors", "formerly", "see_also", "requires")
    }
    row = (
        rowid, entry.id, *state, entry.title, entry.kind, entry.summary, code_path if code else "",
        digest(code) if code else "", " ".join(entry.libraries), " ".join(entry.tags),
        json.dumps(data, ensure_ascii=False), "\n".join(_lines(entry)),
    )  # fmt: skip
    clean = tuple(printable(value) if isinstance(value, str) and i != 3 else value for i, value in enumerate(row))
    connection.execute(f"insert into entries values ({', '.join('?' * len(row))})", clean)
    if not entry.title:
        return
    connection.executemany("insert into names values (?, ?, ?, ?)", ((*name, rowid) for name in _names(entry)))
    texts = {
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
    columns = [" ".join(terms("\n".join(texts[name]))) for name in COLUMNS]
    connection.execute(
        f"insert into docs(rowid, {', '.join(COLUMNS)}) values ({', '.join('?' * (len(COLUMNS) + 1))})",
        (rowid, *columns),
    )
    spoken = " ".join([entry.id, entry.title, *entry.symbols, *entry.aliases, *entry.asks, *entry.tags, entry.summary])
    vocabulary = {word for word in words(spoken) if len(word) > 2}
    connection.executemany("insert into words values (?, ?)", ((word, rowid) for word in sorted(vocabulary)))


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
        stems = terms(told)
        yield f"{field}\t{' '.join([s for s in stems if s not in FILLER] or stems)}\t{shown}"


def _names(entry: Entry) -> Iterable[tuple[str, str, str]]:
    """(key, how, shown) of every name of an entry."""
    found = [(key(entry.id), "id", entry.id), (key(entry.title), "title", entry.title)]
    found += [(key(alias), "alias", alias) for alias in entry.aliases]
    for place, symbol in enumerate(entry.symbols):
        parts = symbol.split(".")
        other = "" if place == 0 else "other "  # the first symbol is what the entry is about
        tails = [".".join(parts[i:]) for i in range(len(parts))] + (["tf." + symbol] if parts[0] == "keras" else [])
        found += [(key(tail), other + ("symbol" if tail == parts[-1] else "dotted"), symbol) for tail in tails]
    for old, what in entry.formerly:
        call = re.fullmatch(r"([\w.]+)\((.+?)=?\)", old)
        shown = f"{old}: {what}"
        if call:
            argument = call[2].partition("=")[0]
            owner = call[1].rpartition(".")[2]
            found += [(key(call[1] + argument), "formerly", shown), (key(owner + argument), "formerly", shown)]
        else:
            parts = old.split(".")
            found += [(key(".".join(parts[i:])), "formerly", shown) for i in range(len(parts))]
    best: dict[tuple[str, bool], tuple[str, str, str]] = {}
    for name in sorted(found, key=lambda name: HOW.index(name[1])):
        best.setdefault((name[0], name[1] == "formerly"), name)
    return (name for name in best.values() if name[0])
