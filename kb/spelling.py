"""Mends misspellings: a word that the index does not know becomes the nearest known one, or the two it is made of."""

import sqlite3

from kb.names import terms
from kb.query import FILLER, Query, parse
from kb.ranking import HOW


def correct(connection: sqlite3.Connection, query: Query) -> tuple[Query, tuple[tuple[str, str], ...]]:
    """The query with its unknown words replaced by the nearest known ones, and which were."""
    marks = ", ".join("?" * len(query.stems))
    known = {row[0] for row in connection.execute(f"select term from vocabulary where term in ({marks})", query.stems)}
    marks = ", ".join("?" * len(query.whole))
    if connection.execute(f"select 1 from names where key in ({marks}) limit 1", query.whole).fetchone():
        return query, ()  # a name, whatever its words
    if " " not in query.text and not query.is_error:
        meant = _nearest_name(connection, query.whole[0])
        if meant:
            mended = parse(meant, is_error=False)
            return mended._replace(kinds=query.kinds, libraries=query.libraries, tags=query.tags), (
                (query.text, meant),
            )
    changes: dict[str, str] = {}
    for word in query.words:
        if len(word) < 4 or not word.isalpha() or any(t in known for t in terms(word)) or query.is_error:
            continue
        better = _nearest_words(connection, word)
        if better:
            changes[word] = better
    if not changes:
        return query, ()
    words = tuple(part for word in query.words for part in changes.get(word, word).split())
    stems = tuple(dict.fromkeys(t for word in words for t in terms(word)))
    whole = tuple(dict.fromkeys((*query.whole, "".join(words))))
    return query._replace(words=words, stems=stems, whole=whole), tuple(changes.items())


def _begins_a_name(connection: sqlite3.Connection, text: str) -> bool:
    rows = connection.execute("select 1 from names where key > ? and key < ? limit 1", (text, text + "\U0010ffff"))
    return rows.fetchone() is not None


def _nearest_name(connection: sqlite3.Connection, typed: str) -> str:
    """The name of an entry closest to one that was typed in one word, as it is written; nothing where none is close."""
    most = 1 if len(typed) < 8 else 2
    if len(typed) < 5 or _begins_a_name(connection, typed):
        return ""
    rows = connection.execute(
        "select key, how, shown from names where length(key) between ? and ? and how != 'formerly'",
        (len(typed) - most, len(typed) + most),
    )
    near = ((distance(typed, name, most), HOW.index(how), shown) for name, how, shown in rows)
    edits, _, shown = min(near, default=(9, 0, ""))
    return shown if edits <= most else ""


def _nearest_words(connection: sqlite3.Connection, word: str) -> str:
    """The known word closest to `word`, or two known ones that it is made of; nothing where none is close."""
    if _begins_a_name(connection, word):
        return ""
    most = 1 if len(word) < 6 else 2
    rows = connection.execute(
        "select word, count(*) from words where length(word) between ? and ? group by word",
        (len(word) - most, len(word) + most),
    )
    edits, _, other = min(((distance(word, other, most), -n, other) for other, n in rows), default=(9, 0, ""))
    if edits == 1:
        return other
    for i in range(len(word) - 3, 2, -1):
        parts = (word[:i], word[i:])
        n = connection.execute("select count(distinct word) from words where word in (?, ?)", parts).fetchone()[0]
        if n == 2 and not set(parts) & FILLER:
            return " ".join(parts)
    return other if edits <= most else ""


def distance(a: str, b: str, most: int) -> int:
    """Edits (insert, delete, replace, swap neighbours) between two words; more than `most` as `most + 1`.

    Optimal string alignment: https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance
    """
    if abs(len(a) - len(b)) > most or len(set(a) ^ set(b)) > 2 * most:
        return most + 1
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
