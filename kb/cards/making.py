"""Makes the file of cards from the signature packs: every public name of every library that has packs.

Rows stand in the order in which names of one key are told: those of today first, then what is imported before what is a
member of a class, the shortest first.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any, NamedTuple

from kb import libraries
from kb.cards.store import SCHEMA
from kb.text import key, terms
from kb.versions.packs import Pack, read_pack

TABLES = (
    "create table libraries (number integer primary key, library text, versions text)",
    "create table owners (number integer primary key, dotted text, kind text, library integer)",
    "create table texts (number integer primary key, pairs text)",
    # `same` is the number of the card of which this is another name.
    "create table cards (number integer primary key, key text, owner integer, member text, text integer, same integer)",
    "create virtual table words using fts5(name, owner, content = '')",
    "create virtual table vocabulary using fts5vocab(words, 'row')",
)
INDEXES = (
    "create index by_key on cards (key)",
    "create index by_dotted on owners (dotted)",
    "create index by_owner on cards (owner, member)",
    "create index by_same on cards (same) where same is not null",
)


class _Row(NamedTuple):
    """A public name, in the order of the file."""

    order: tuple[Any, ...]
    owner: str
    member: str
    pairs: str
    library: int
    kind: str


def make_cards(path: str) -> None:
    """Write the file of the cards of all packs."""
    with closing(sqlite3.connect(path)) as connection:
        fill(connection)


def fill(connection: sqlite3.Connection) -> None:
    """Write the tables."""
    connection.execute("pragma journal_mode = off")
    connection.execute("pragma synchronous = off")
    for sql in TABLES:
        connection.execute(sql)
    rows: list[_Row] = []
    kinds: dict[str, str] = {}
    for number, library in enumerate(libraries.packed()):
        pack = read_pack(library)
        connection.execute("insert into libraries values (?, ?, ?)", (number, library, "\n".join(pack.versions)))
        found = list(_rows(number, pack))
        rows += found
        kinds |= {f"{row.owner}.{row.member}".lstrip("."): row.kind for row in found}
    rows.sort()
    owners: dict[tuple[str, int], tuple[int, str, str, int]] = {}  # every library has its own top
    for row in rows:
        kind = "class" if kinds.get(row.owner) in ("class", "value") else "module"
        owners.setdefault((row.owner, row.library), (len(owners), row.owner, kind, row.library))
    texts: dict[str, int] = {}
    for row in rows:
        texts.setdefault(row.pairs, len(texts))
    same = _same(rows)
    connection.executemany("insert into owners values (?, ?, ?, ?)", owners.values())
    connection.executemany("insert into texts values (?, ?)", ((n, text) for text, n in texts.items()))
    connection.executemany(
        "insert into cards values (?, ?, ?, ?, ?, ?)",
        (
            (i, key(r.member), owners[r.owner, r.library][0], r.member, texts[r.pairs], same.get(i))
            for i, r in enumerate(rows)
        ),
    )
    connection.executemany(
        "insert into words (rowid, name, owner) values (?, ?, ?)",
        (
            (i, " ".join(terms(row.member)), " ".join(terms(row.owner.replace("_", " ").replace(".", " "))))
            for i, row in enumerate(rows)
            if i not in same
        ),
    )
    for sql in INDEXES:
        connection.execute(sql)
    connection.execute("insert into words (words) values ('optimize')")
    connection.execute(f"pragma user_version = {SCHEMA}")
    connection.commit()


def _rows(number: int, pack: Pack) -> Iterator[_Row]:
    last = 1 << (len(pack.versions) - 1)
    classes = {
        f"{owner}.{member}" for owner, members in pack.names.items() for member, pairs in members.items()
        if any(text.startswith("class") for text in pairs[::2])
    }  # fmt: skip
    for owner, members in pack.names.items():
        is_class = owner in classes or owner.rpartition(".")[0] in classes  # `Series.str` is a value with members
        for member, pairs in members.items():
            kind = max(zip(pairs[1::2], pairs[::2], strict=True))[1].partition("(")[0]
            is_current = any(bits & last for bits in pairs[1::2])
            dotted = f"{owner}.{member}" if owner else member
            weak = kind in ("value", "module")
            order = (not is_current, is_class, weak, dotted.count("."), number, len(dotted), dotted)
            yield _Row(order, owner, member, json.dumps(pairs, separators=(",", ":")), number, kind)


def _same(rows: list[_Row]) -> dict[int, int]:
    """Row -> that of which it is another name: one with the same signatures in a module below or above, or a member of
    a class that is another name itself. What merely looks alike in unrelated modules is another thing.
    """
    found: dict[int, int] = {}
    first: dict[tuple[str, str, int], list[int]] = {}
    other_name: dict[str, str] = {}  # of a class or a module -> its card's
    number_of = {(row.owner, row.member): i for i, row in enumerate(rows)}
    for i, row in enumerate(rows):
        if row.kind in ("class", "def", "stub"):
            alike = first.setdefault((row.member, row.pairs, row.library), [])
            above = next((j for j in alike if _is_related(rows[j].owner, row.owner)), None)
            if above is None:
                alike.append(i)
            else:
                found[i] = above
                if row.kind == "class":
                    other_name[f"{row.owner}.{row.member}"] = f"{rows[above].owner}.{rows[above].member}"
    for i, row in enumerate(rows):
        primary = other_name.get(row.owner)
        if primary is not None and (j := number_of.get((primary, row.member))) is not None and j != i:
            found[i] = found.get(j, j)
    return found


def _is_related(one: str, other: str) -> bool:
    """Whether one module lies within the other."""
    return one.startswith(f"{other}.") or other.startswith(f"{one}.")
