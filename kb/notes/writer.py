"""Writes the index of notes: files in, tables out, in one transaction. A cache of its own, which may be deleted.

`folders` says what was looked through, `files` what was read and what is wrong with it, `sections` holds the text of
each, `names` what they are called, `docs` (FTS5) their stems in order, so that a phrase is found. It holds no copy
of the text, and so what is gone stays in it, under numbers that no section has any more, until most of it is such.
"""

from __future__ import annotations

import os
import re
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import lru_cache
from typing import NamedTuple

from kb import libraries
from kb.content.entry import has_front_matter
from kb.errors import KbError
from kb.files import read, replacing
from kb.notes import stems as stemming
from kb.notes.changes import Job, changes
from kb.notes.files import Note, read_note
from kb.notes.reader import SCHEMA, Notes
from kb.notes.sections import WORDS, Section, parts, plain
from kb.notes.sources import LIMIT, Source
from kb.notes.stems import stems
from kb.text import key, printable

MANY = 400  # files, from which on several processes read them
DOCS = ("title", "above", "names", "told", "body", "code")
Progress = Callable[[int, int], None]  # files that were read, of how many
_TABLES = f"""
create table folders (source text, path text, mark integer, folders text, files integer, left_out text);
create table files (id integer primary key, source text, folder text, name text, state text, label text, title text,
  tags text, problem text);
create index files_folder on files (folder);
create index files_label on files (label);
create table sections (id integer primary key autoincrement, file integer, heading text, title text, above text,
  line integer, level integer, summary text, aliases text, uses text, body blob);
create index sections_file on sections (file);
create table names (key text, how text, shown text, section integer);
create index names_key on names (key);
create index names_section on names (section);
create virtual table docs using fts5({", ".join(DOCS)}, content = "", tokenize = "unicode61");
create virtual table vocabulary using fts5vocab(docs, 'row');
pragma user_version = {SCHEMA};
"""


class Row(NamedTuple):
    """What the tables hold of a section."""

    section: tuple[object, ...]
    names: list[tuple[str, str, str]]
    docs: tuple[str, ...]  # none of an empty one


class Rows(NamedTuple):
    """What the tables hold of a file."""

    title: str
    tags: str
    problem: str
    rows: list[Row]


def create(path: str, sources: tuple[Source, ...], progress: Progress | None = None) -> None:
    """Write the index at `path` from the files; raises `OSError` or `sqlite3.Error` where it cannot be written."""
    with replacing(path, prefix="building-") as scratch, closing(sqlite3.connect(scratch)) as connection:
        connection.execute("pragma journal_mode = off")
        fill(connection, sources, progress)


def fill(connection: sqlite3.Connection, sources: tuple[Source, ...], progress: Progress | None = None) -> None:
    """Make the tables in an empty database, and write what the files hold."""
    connection.executescript(_TABLES)
    update(connection, sources, progress)
    connection.execute("insert into docs(docs) values ('optimize')")
    connection.execute("analyze")
    connection.commit()


def update(connection: sqlite3.Connection, sources: tuple[Source, ...], progress: Progress | None = None) -> None:
    """Write what differs between the tables and the files, in one transaction."""
    connection.isolation_level = None
    connection.execute("pragma synchronous = off")  # a cache that a power cut damages is built again
    connection.execute("begin immediate")
    try:
        found = changes(Notes(connection), sources)
        for number in found.gone:
            _remove(connection, number)
        connection.executemany("delete from folders where source = ? and path = ?", found.forgotten)
        connection.executemany("insert into folders values (?, ?, ?, ?, ?, ?)", found.folders)
        for done, (job, rows) in enumerate(zip(found.todo, _read(found.todo), strict=True), 1):
            _insert(connection, job, rows)
            if progress:
                progress(done, len(found.todo))
        connection.execute("commit")
    except BaseException:
        connection.execute("rollback")
        raise


def _remove(connection: sqlite3.Connection, number: int) -> None:
    """Take a file and its sections out."""
    sections = [row[0] for row in connection.execute("select id from sections where file = ?", (number,))]
    for table, column in (("names", "section"), ("sections", "id")):
        connection.executemany(f"delete from {table} where {column} = ?", [(section,) for section in sections])
    connection.execute("delete from files where id = ?", (number,))


def _insert(connection: sqlite3.Connection, job: Job, rows: Rows) -> None:
    """Write the rows of a file."""
    label = _label(connection, job)
    file = (job.source.path, job.folder, job.name, job.state, label, rows.title, rows.tags, rows.problem)
    columns = "source, folder, name, state, label, title, tags, problem"
    number = connection.execute(f"insert into files ({columns}) values (?, ?, ?, ?, ?, ?, ?, ?)", file).lastrowid
    for row in rows.rows:
        marks = ", ".join("?" * len(row.section))
        columns = "file, heading, title, above, line, level, summary, aliases, uses, body"
        sql = f"insert into sections ({columns}) values (?, {marks})"
        section = connection.execute(sql, (number, *row.section)).lastrowid
        connection.executemany("insert into names values (?, ?, ?, ?)", [(*name, section) for name in row.names])
        if row.docs:
            sql = f"insert into docs (rowid, {', '.join(DOCS)}) values (?, {', '.join('?' * len(DOCS))})"
            connection.execute(sql, (section, *row.docs))


def _label(connection: sqlite3.Connection, job: Job) -> str:
    """The file in an id: its path below what was added; where another one has that, with the folder before it."""
    folder = os.path.basename(job.source.root)
    for label in (job.label, f"{folder}/{job.label}"):
        if not connection.execute("select 1 from files where label = ?", (label,)).fetchone():
            return label
    return job.path


def _read(jobs: list[Job]) -> Iterator[Rows]:
    """What the files hold; many are read by several processes."""
    if len(jobs) < MANY or not hasattr(os, "fork"):
        yield from map(_rows, jobs)
        return
    import multiprocessing

    with multiprocessing.get_context("fork").Pool() as pool:
        yield from pool.imap(_rows, jobs, chunksize=20)


def _rows(job: Job) -> Rows:
    """Read a file. Whatever goes wrong with it is a problem of its own."""
    path, root = job.path, job.source.root
    try:
        if job.source.is_personal and has_front_matter(_text(path, os.path.dirname(root))):
            return Rows("", "", "", [])  # an entry
        note = read_note(path, root=root)
    except KbError as error:
        return Rows("", "", printable(str(error))[:1000], [])
    problem = f"{path}: {note.flaw}" if note.flaw else ""
    if not note.sections and not problem and not path.endswith((".md", ".markdown", ".txt")):
        problem = "" if path.endswith(".py") else f"{path}: holds nothing to be found"
    told = " ".join([*note.front.tags, *note.front.aliases, note.title, job.label])
    rows = [_row(note, section, told, is_first=i == 0) for i, section in enumerate(note.sections)]
    return Rows(printable(note.title), "\n".join(map(printable, note.front.tags)), printable(problem), rows)


def _text(path: str, root: str) -> str:
    return read(path, root=root, limit=LIMIT).decode("utf-8", "replace")


def _row(note: Note, section: Section, told: str, *, is_first: bool) -> Row:
    text = printable(section.text)
    prose: list[str] = []
    code: list[str] = []
    for part in parts(text):
        (code if part.is_code and part.language not in WORDS else prose).append(part.text)
    aliases = note.front.aliases if is_first else ()
    is_placed = bool(section.above) or section.level == 1 or section.title == note.title
    above = section.above if is_placed else (note.title,)
    uses = sorted(set(_imports().findall("\n".join(code))))
    row = (
        section.heading, printable(section.title), "\n".join(map(printable, above)), section.line, section.level,
        (note.front.summary if is_first and note.front.summary else "") or _summary(prose, code), "\n".join(aliases),
        " ".join(uses), zlib.compress(text.encode("utf-8", "replace"), 1),
    )  # fmt: skip
    if section.is_empty:
        return Row(row, [], ())
    body, script = "\n".join(prose), "\n".join(code)
    names = [(key(section.title), "title", printable(section.title))]
    names += [(key(alias), "alias", printable(alias)) for alias in aliases]
    if is_first and key(note.title) != names[0][0]:
        names.append((key(note.title), "title", printable(note.title)))
    docs = (
        stems(section.title), stems(" ".join(above)), stemming.parts(f"{section.title} {told} {body} {script}"),
        stems(told), stems(body), stems(script),
    )  # fmt: skip
    return Row(row, [name for name in names if name[0] and len(name[0]) <= 200], docs)


@lru_cache
def _imports() -> re.Pattern[str]:
    return re.compile(rf"^ *(?:from|import) ({'|'.join(libraries.subjects())})\b", re.MULTILINE)


def _summary(prose: list[str], code: list[str]) -> str:
    """The first line that says something, in short."""
    for text in (*prose, *code):
        for line in text.split("\n"):
            words = plain(re.sub(r"^[\s>*+|#-]+|^\d+[.)]\s", "", line))
            if re.search(r"\w", words):
                return words if len(words) <= 120 else words[:117].rstrip() + "..."
    return ""
