"""The cards, in a database of their own beside the index, so that one is found in a millisecond. Standard library only.

It is a cache of the signature packs: that of an installed wheel comes with it; a checkout makes one beside the packs,
as Python does with its bytecode, or where that cannot be written in kb's cache.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zlib
from collections.abc import Iterable
from typing import Any, Self

from kb import libraries
from kb.cards.card import Card
from kb.errors import KbError
from kb.files import replacing
from kb.index.state import DAMAGED, quoted
from kb.places import PACKAGE, cache_root
from kb.text import key

SCHEMA = 3
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

    def __init__(self, connection: sqlite3.Connection, path: str = ""):
        """`path` is that of the file, empty for cards that are in memory."""
        self.connection, self.path = connection, path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def named(self, name: str, limit: int = 50) -> list[Card]:
        """The cards that a name means: a dotted one, the last part of one, or some of its last parts; the one that is
        meant first. Case and underscores count only between names that are otherwise the same, and are no modules.
        """
        owner, _, member = _in_full(name.strip().removesuffix("()")).rpartition(".")
        rows = self._rows("where cards.key = ?", [key(member)]) if key(member) else []
        wanted = key(owner)
        if wanted:
            rows = [row for row in rows if key(row[1]).endswith(wanted)]
        exact = [row for row in rows if row[3] == member and not str(row[4]).startswith('["module')]
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
        import json

        sql = (
            "select cards.member, texts.pairs from owners join cards on cards.owner = owners.number "
            "join texts on texts.number = cards.text where owners.dotted = ?"
        )
        return {member: json.loads(pairs) for member, pairs in self._fetch(sql, (dotted,))}

    def numbered(self, numbers: Iterable[int]) -> dict[int, Card]:
        """The cards with these numbers."""
        some = list(numbers)[:500]
        rows = self._rows(f"where cards.number in ({', '.join('?' * len(some))})", some)
        return {card.number: card for card in self._cards(rows)}

    def matching(self, match: str, limit: int) -> list[tuple[int, float]]:
        """Cards whose name, or that of their owner, holds words, and their bm25; larger is better."""
        sql = "select rowid, -rank from words where words match ? and rank match 'bm25(4, 1)' order by rank limit ?"
        return self._fetch(sql, (match, limit))

    def frequencies(self, stems: Iterable[str]) -> dict[str, int]:
        """In how many names each of these stems occurs."""
        some = list(stems)[:200]
        sql = f"select term, doc from vocabulary where term in ({', '.join('?' * len(some))})"
        return dict(self._fetch(sql, some))

    def size(self) -> int:
        """How many cards there are, other names of the same thing among them."""
        return int(self._fetch("select max(number) from cards")[0][0]) + 1

    def of_library(self, modules: Iterable[str], *, members: bool = True) -> list[Card]:
        """The cards of today of these top-level modules, by name; of all for none. Without `members`, what is no member
        of a class.
        """
        tops = tuple(libraries.distribution(module) for module in modules)
        where = f"and libraries.library in ({', '.join('?' * len(tops))})" if tops else ""
        where += "" if members else " and owners.kind != 'class'"
        found = self._cards(self._rows(f"where cards.same is null {where}", tops))
        return sorted((card for card in found if card.is_current), key=lambda card: card.dotted)

    def libraries(self) -> dict[str, list[str]]:
        """The collected versions of each library."""
        return {name: versions.split("\n") for name, versions in self._fetch("select library, versions from libraries")}

    def names_with_prefix(self, prefix: str, limit: int = 40) -> list[str]:
        """Dotted names, or last parts of names, that start so in any case, for shell completion."""
        owner, dot, start = prefix.rpartition(".")
        found: dict[str, None] = {}
        named = [*self.named(prefix, 20), *self.starting(prefix, 300)] if start or not dot else self._members(owner)
        for card in named:
            if not dot and card.member.casefold().startswith(start.casefold()):
                found.setdefault(card.member)
            elif dot and f"{card.owner}.".casefold().endswith(f"{owner}.".casefold()):
                found.setdefault(f"{owner}.{card.member}")
        return list(found)[:limit]

    def _members(self, owner: str) -> list[Card]:
        return [] if not owner else self._cards(self._rows("where lower(owners.dotted) = ?", [owner.lower()], 300))

    def _fetch(self, sql: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a statement; from a file made anew, or from memory, where that on disk is damaged."""
        given = tuple(values)
        try:
            return self.connection.execute(sql, given).fetchall()
        except DAMAGED:
            if not self.path:
                raise
            self.connection.close()
            self.connection, self.path = _mended(self.path)
            return self.connection.execute(sql, given).fetchall()

    def _rows(self, where: str, values: Iterable[Any] = (), limit: int = -1) -> list[tuple[Any, ...]]:
        sql = f"{_COLUMNS} {where} order by cards.number limit {limit}"
        return self._fetch(sql, tuple(values))

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
            for same, dotted in self._fetch(sql, some):
                also.setdefault(same, []).append(dotted)
        found: dict[int, Card] = {}
        for number, owner, owner_kind, member, pairs, library, versions, first in rows:
            if first in found:
                continue
            dotted = f"{owner}.{member}" if owner else member
            others = tuple(other for other in also.get(first, ()) if other != dotted)
            found[first] = Card(dotted, library, tuple(versions.split("\n")), pairs, owner_kind, others, number)
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
    path = cards_path()
    if path:
        with contextlib.suppress(*DAMAGED):
            connection = _connect(path)
            if connection.execute("pragma user_version").fetchone()[0] == SCHEMA:
                return Cards(connection, path)
            connection.close()
        return Cards(*_mended(path))
    return Cards(_in_memory())


def cards_path() -> str:
    """The file of cards, made first where there is none of these packs; empty where none can be kept."""
    name = f"cards-{packs_mark():08x}.db"
    beside, kept = os.path.join(PACKS, f".{name}"), ""
    with contextlib.suppress(KbError):
        kept = os.path.join(cache_root(), name)
    there = next((path for path in (kept, SHIPPED, beside) if path and os.path.exists(path)), "")
    if there:
        return there
    for path in filter(None, (beside, kept)):
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


def _mended(damaged: str) -> tuple[sqlite3.Connection, str]:
    """A connection to cards made anew: in the cache, which goes before a file that came with kb; else in memory."""
    if damaged != SHIPPED:
        with contextlib.suppress(OSError):
            os.unlink(damaged)
    with contextlib.suppress(KbError, OSError, sqlite3.Error):
        path = os.path.join(cache_root(), f"cards-{packs_mark():08x}.db")
        _make(path)
        return _connect(path), path
    return _in_memory(), ""


def _make(path: str) -> None:
    from kb.cards.making import make_cards

    folder, name = os.path.split(path)
    with replacing(path, prefix="building-" if name[0] != "." else ".building-") as scratch:
        make_cards(scratch)
    start = name.partition("-")[0] + "-"
    for other in os.listdir(folder):
        if other.startswith(start) and other.endswith(".db") and other != name:
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(folder, other))


def _in_memory() -> sqlite3.Connection:
    from kb.cards.making import fill

    connection = sqlite3.connect(":memory:")
    fill(connection)
    return connection


def _connect(path: str) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quoted(path)}?mode=ro&immutable=1", uri=True)
