"""The first sentences of what is installed, by which words find a card: a file of its own for the libraries of an
interpreter, made when a question first needs it. kb ships no texts of others: these are read from the user's own copy.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, Self

from kb import libraries
from kb.cards.card import Card
from kb.cards.sites import Site, sites
from kb.cards.store import Cards, open_cards, packs_mark
from kb.errors import KbError
from kb.files import replacing
from kb.index.state import DAMAGED, quoted
from kb.places import cache_root
from kb.text import terms

if TYPE_CHECKING:
    from kb.cards.source import Found

SCHEMA = 4
CALLED = frozenset(["class", "def", "stub"])
KEPT = 4  # files: of as many environments in turn
BM25 = "bm25(4, 3, 1)"


class Sentences:
    """The open file of sentences."""

    def __init__(self, connection: sqlite3.Connection, path: str):
        self.connection, self.path = connection, path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def matching(self, match: str, limit: int) -> list[tuple[int, float]]:
        """Numbers of cards whose name or sentence holds words, and their bm25; larger is better."""
        sql = f"select rowid, -rank from words where words match ? and rank match '{BM25}' order by rank limit ?"
        return self._fetch(sql, (match, limit))

    def frequencies(self, stems: Iterable[str]) -> dict[str, int]:
        """In how many sentences each of these stems occurs."""
        some = list(stems)[:200]
        sql = f"select term, doc from vocabulary where term in ({', '.join('?' * len(some))})"
        return dict(self._fetch(sql, some))

    def of(self, numbers: Iterable[int]) -> dict[int, str]:
        """The sentences of these cards."""
        some = list(numbers)[:500]
        sql = f"select number, sentence from sentences where number in ({', '.join('?' * len(some))})"
        return dict(self._fetch(sql, some))

    def stems(self, numbers: Iterable[int]) -> dict[int, str]:
        """The stems of the sentences of these cards, divided by spaces."""
        some = list(numbers)[:500]
        sql = f"select number, stems from sentences where number in ({', '.join('?' * len(some))})"
        return dict(self._fetch(sql, some))

    def size(self) -> int:
        """How many sentences there are."""
        return int((self._fetch("select n from size") or [(0,)])[0][0])

    def _fetch(self, sql: str, values: Iterable[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a statement; none, and the file goes, where it is damaged: the next question makes it anew."""
        try:
            return self.connection.execute(sql, tuple(values)).fetchall()
        except DAMAGED:
            with contextlib.suppress(OSError):
                os.unlink(self.path)
            return []


def open_sentences(python: str, *, make: bool) -> Sentences | None:
    """The sentences of the libraries that are installed in `python`, made first where `make` is set; None where there
    are none, or no library is installed.
    """
    there = sites(python)
    if not there:
        return None
    mark = zlib.crc32(repr((SCHEMA, packs_mark(), sorted(there.values()))).encode("utf-8", "surrogateescape"))
    with contextlib.suppress(KbError, OSError, sqlite3.Error):
        path = os.path.join(cache_root(), f"sentences-{mark:08x}.db")
        if not os.path.exists(path):
            if not make:
                return None
            with replacing(path, prefix="building-") as scratch, closing(sqlite3.connect(scratch)) as connection:
                _fill(connection, there)
            _remove_old(path)
        connection = sqlite3.connect(f"file:{quoted(path)}?mode=ro&immutable=1", uri=True)
        if connection.execute("pragma user_version").fetchone()[0] == SCHEMA:
            return Sentences(connection, path)
        connection.close()
    return None


def _remove_old(path: str) -> None:
    folder = os.path.dirname(path)
    with contextlib.suppress(OSError):
        others = [e.path for e in os.scandir(folder) if e.name.startswith("sentences-") and e.name.endswith(".db")]
        for other in sorted(others, key=os.path.getmtime, reverse=True)[KEPT:]:
            os.unlink(other)


def _fill(connection: sqlite3.Connection, there: dict[str, Site]) -> None:
    names = ", ".join(f"{site.module} {site.version}" for site in there.values())
    told = "says of its names" if len(there) == 1 else "say of their names"
    print(f"kb: reading what {names} {told}, once", file=sys.stderr, flush=True)
    connection.execute("pragma journal_mode = off")
    connection.execute("pragma synchronous = off")
    connection.execute("create table sentences (number integer primary key, sentence text, stems text)")
    connection.execute("create virtual table words using fts5(name, sentence, owner, content = '')")
    connection.execute("create virtual table vocabulary using fts5vocab(words, 'row')")
    with open_cards() as cards:
        for module in libraries.packed().values():
            site = there.get(module)
            for card, sentence in _told(cards, site) if site else _named(cards, module):
                said = " ".join(terms(sentence))
                owner = " ".join(terms(card.owner.replace(".", " ").replace("_", " ")))
                row = (card.number, " ".join(terms(card.member)), said, owner)
                connection.execute("insert into sentences values (?, ?, ?)", (card.number, sentence, said))
                connection.execute("insert into words (rowid, name, sentence, owner) values (?, ?, ?, ?)", row)
    connection.execute("insert into words (words) values ('optimize')")
    connection.execute("create table size as select count(*) as n from sentences")  # to count them reads them all
    connection.execute(f"pragma user_version = {SCHEMA}")
    connection.commit()


def _told(cards: Cards, site: Site) -> Iterator[tuple[Card, str]]:
    """The cards of a library with their sentences: of one definition that has many names, as inherited methods have,
    the first.
    """
    from kb.cards.docstrings import first_sentence
    from kb.cards.source import Found, Module, Sources
    from kb.cards.told import docstring

    sources = Sources(site.folder)
    seen: set[tuple[str, int]] = set()
    for card in sorted(cards.of_library([site.module]), key=lambda card: card.number):
        found = sources.find(card.dotted)
        if isinstance(found, Found):
            place = (found.module.path, getattr(found.node, "lineno", 0))
            if place in seen or (card.is_member and card.kind == "value" and not _is_function(found)):
                continue
            seen.add(place)
        doc = docstring(sources, found) if isinstance(found, (Found, Module)) else sources.added(card.dotted)
        sentence = first_sentence(doc)
        if sentence or card.kind in CALLED:
            yield card, sentence


def _named(cards: Cards, module: str) -> Iterator[tuple[Card, str]]:
    """The functions and classes of a library that is not installed: words find them by their names alone."""
    for card in cards.of_library([module], members=False):
        if card.kind in CALLED:
            yield card, ""


def _is_function(found: Found) -> bool:
    return hasattr(found.node, "args")
