"""The cards, in a database of their own beside the index, so that one is found in a millisecond. Standard library only.

It is a cache of the signature packs: that of an installed wheel comes with it; a checkout makes one beside the packs,
as Python does with its bytecode, or where that cannot be written in kb's cache.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import zlib
from collections.abc import Iterable
from contextlib import closing
from typing import Any, Self

from kb import libraries
from kb.cards.card import Card
from kb.errors import KbError
from kb.files import replacing
from kb.index.state import DAMAGED, quoted
from kb.places import PACKAGE, cache_root
from kb.text import key

SCHEMA = 2
SHIPPED = os.path.join(PACKAGE, "cards", "cards.db")  # made with the wheel
PACKS = os.path.join(PACKAGE, "signatures")
LAST = "\U0010ffff"  # behind every text that starts so
_COLUMNS = (
    "select cards.number, owners.dotted, owners.kind, cards.member, texts.pairs, libraries.library, "
    "libraries.versions, coalesce(cards.same, cards.number) "
    "from cards join owners on owners.number = cards.owner join texts on texts.number = cards.text "
    "join libraries on libraries.number = owners.library "
)


class Cards:
    """The open file of cards."""

    def __init__(self, connection: sqlite3.Connection):
        self.connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def named(self, name: str, limit: int = 50) -> list[Card]:
        """The cards that a name means: a dotted one, the last part of one, or some of its last parts; the one that is
        meant first. Case and underscores count only between names that are otherwise the same.
        """
        owner, _, member = _in_full(name.strip().removesuffix("()")).rpartition(".")
        rows = self._rows("where cards.key = ?", [key(member)]) if key(member) else []
        wanted = key(owner)
        if wanted:
            rows = [row for row in rows if key(row[1]).endswith(wanted)]
        exact = [row for row in rows if row[3] == member]
        return self._cards((exact or rows)[:limit])

    def spoken(self, words: tuple[str, ...], limit: int = 20) -> list[Card]:
        """The cards of a name that is said in words: `dataframe nlargest`, `train test split`."""
        for i in range(len(words)):
            rows = self._rows("where cards.key = ?", ["".join(words[i:])])
            owner = "".join(words[:i])
            rows = [row for row in rows if not owner or key(row[1]).endswith(owner)]
            if rows:
                return self._cards(rows[:limit])
        return []

    def starting(self, start: str, limit: int = 20) -> list[Card]:
        """Cards whose names begin so; those of today, of modules and the shortest first."""
        wanted = key(start.rpartition(".")[2])
        rows = self._rows("where cards.key > ? and cards.key < ?", [wanted, wanted + LAST], 400) if wanted else []
        owner = key(start.rpartition(".")[0])
        return self._cards([row for row in rows if not owner or key(row[1]).endswith(owner)][:limit])

    def members(self, dotted: str) -> dict[str, list[Any]]:
        """What the packs have of the members of a class or a module."""
        sql = (
            "select cards.member, texts.pairs from owners join cards on cards.owner = owners.number "
            "join texts on texts.number = cards.text where owners.dotted = ?"
        )
        return {member: json.loads(pairs) for member, pairs in self.connection.execute(sql, (dotted,))}

    def numbered(self, numbers: Iterable[int]) -> dict[int, Card]:
        """The cards with these numbers."""
        some = list(numbers)[:500]
        rows = self._rows(f"where cards.number in ({', '.join('?' * len(some))})", some)
        return {card.number: card for card in self._cards(rows)}

    def matching(self, match: str, limit: int) -> list[tuple[int, float]]:
        """Cards whose name, or that of their owner, holds words, and their bm25; larger is better."""
        sql = "select rowid, -rank from words where words match ? and rank match 'bm25(4, 1)' order by rank limit ?"
        return self.connection.execute(sql, (match, limit)).fetchall()

    def frequencies(self, stems: Iterable[str]) -> dict[str, int]:
        """In how many names each of these stems occurs."""
        some = list(stems)[:200]
        sql = f"select term, doc from vocabulary where term in ({', '.join('?' * len(some))})"
        return dict(self.connection.execute(sql, some).fetchall())

    def size(self) -> int:
        """How many cards there are, other names of the same thing among them."""
        return int(self.connection.execute("select max(number) from cards").fetchone()[0]) + 1

    def of_library(self, modules: Iterable[str]) -> list[Card]:
        """The cards of today of these top-level modules, by name; of all for none."""
        tops = tuple(modules)
        rows = [row for row in self._rows("where cards.same is null") if not tops or row[1].partition(".")[0] in tops]
        return sorted((card for card in self._cards(rows) if card.is_current), key=lambda card: card.dotted)

    def names_with_prefix(self, prefix: str, limit: int = 40) -> list[str]:
        """Dotted names, or last parts of names, that start so in any case, for shell completion."""
        owner, dot, start = prefix.rpartition(".")
        found: dict[str, None] = {}
        for card in self.starting(prefix, 300) if start or not dot else self._members(owner):
            if not dot and card.member.casefold().startswith(start.casefold()):
                found.setdefault(card.member)
            elif dot and f"{card.owner}.".casefold().endswith(f"{owner}.".casefold()):
                found.setdefault(f"{owner}.{card.member}")
        return list(found)[:limit]

    def _members(self, owner: str) -> list[Card]:
        return [] if not owner else self._cards(self._rows("where lower(owners.dotted) = ?", [owner.lower()], 300))

    def _rows(self, where: str, values: Iterable[Any] = (), limit: int = -1) -> list[tuple[Any, ...]]:
        sql = f"{_COLUMNS} {where} order by cards.number limit {limit}"
        return self.connection.execute(sql, tuple(values)).fetchall()

    def _cards(self, rows: list[tuple[Any, ...]]) -> list[Card]:
        """A card for each row; of rows that name the same thing, one, with the others as further names."""
        also: dict[int, list[str]] = {}
        numbers = list(dict.fromkeys(row[7] for row in rows))
        for i in range(0, len(numbers), 500):
            some = numbers[i : i + 500]
            marks = ", ".join("?" * len(some))
            sql = (
                "select cards.same, owners.dotted || '.' || cards.member from cards join owners "
                f"on owners.number = cards.owner where cards.same in ({marks}) order by cards.number"
            )
            for same, dotted in self.connection.execute(sql, some):
                also.setdefault(same, []).append(dotted)
        found: dict[int, Card] = {}
        for number, owner, owner_kind, member, pairs, library, versions, first in rows:
            if first in found:
                continue
            dotted = f"{owner}.{member}" if owner else member
            others = tuple(other for other in also.get(first, ()) if other != dotted)
            kept = (library, tuple(versions.split("\n")), json.loads(pairs), owner_kind)
            found[first] = Card(dotted, *kept, others, number)
        return list(found.values())


def _in_full(name: str) -> str:
    """A dotted name with its modules as they are: `np.kron`, `plt.hist` and `tf.keras.Model` as code has them."""
    top, dot, rest = name.partition(".")
    if not dot:
        return name
    if top in ("tf", "tensorflow") and rest.startswith("keras."):
        return rest
    if top in ("plt", "pyplot"):
        return f"matplotlib.pyplot.{rest}"
    return f"{libraries.import_name(top)}.{rest}"


def open_cards() -> Cards:
    """The cards of the packs that kb has."""
    return Cards(_open())


def cards_path() -> str:
    """The file of cards, made first where there is none of these packs; empty where none can be kept."""
    if os.path.exists(SHIPPED) and _is_shipped():
        return SHIPPED
    name = f"cards-{packs_mark():08x}.db"
    beside = os.path.join(PACKS, f".{name}")
    if os.path.exists(beside):
        return beside
    with contextlib.suppress(KbError):
        kept = os.path.join(cache_root(), name)
        if os.path.exists(kept):
            return kept
        for path in (beside, kept):
            with contextlib.suppress(OSError, sqlite3.Error):
                _make(path)
                return path
    return ""


def packs_mark() -> int:
    """Differs whenever a pack was written."""
    with os.scandir(PACKS) as entries:
        packs = [e for e in entries if e.name.endswith(".json.xz")]
        found = sorted((e.name, (s := e.stat()).st_size, s.st_mtime_ns) for e in packs)
    return zlib.crc32(repr((SCHEMA, found)).encode())


def _is_shipped() -> bool:
    from kb.places import is_installed

    return is_installed()


def _make(path: str) -> None:
    from kb.cards.making import make_cards

    folder, name = os.path.split(path)
    with replacing(path, prefix=".building-") as scratch:
        make_cards(scratch)
    start = name.partition("-")[0] + "-"
    for other in os.listdir(folder):
        if other.startswith(start) and other.endswith(".db") and other != name:
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(folder, other))


def _open() -> sqlite3.Connection:
    path = cards_path()
    if path:
        connection = _connect(path)
        with contextlib.suppress(*DAMAGED):
            if connection.execute("pragma user_version").fetchone()[0] == SCHEMA:
                return connection
        connection.close()
        if path != SHIPPED:
            with contextlib.suppress(OSError, sqlite3.Error):
                _make(path)
                return _connect(path)
    from kb.cards.making import fill

    with closing(sqlite3.connect(":memory:")) as scratch:
        fill(scratch)
        connection = sqlite3.connect(":memory:")
        scratch.backup(connection)
    return connection


def _connect(path: str) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quoted(path)}?mode=ro&immutable=1", uri=True)
