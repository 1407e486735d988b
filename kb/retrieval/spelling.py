"""Mends misspellings: a word that the index does not know becomes the nearest known one, or the two it is made of."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from kb.index.reader import Index
from kb.index.state import HOW
from kb.lexicon import FILLER
from kb.retrieval.query import Query, corrected
from kb.text import terms


class Correction(NamedTuple):
    """A word, or a name, that was read as another one."""

    typed: str
    read: str


def correct(
    index: Index, query: Query, is_word: Callable[[str], bool] = lambda word: False
) -> tuple[Query, tuple[Correction, ...], tuple[str, ...]]:
    """The query that was meant, with the words that it was read as: understood like one that was typed so; and the
    words of it that no entry holds, nor one near to them.

    `is_word` tells of a word that no entry holds whether it is one all the same.
    """
    if query.is_error or index.is_name(query.whole):
        return query, (), ()  # a name, whatever its words
    if " " not in query.text and query.whole:
        meant, edits = _nearest_name(index, query.whole[0])
        word = _nearest_word(index, query.text.lower()) if meant and query.text.isalpha() else ""
        if meant and not (word and distance(query.text.lower(), word, edits) < edits):
            return corrected(query, meant), (Correction(query.text, meant),), ()
    changes, unknown = _nearest_words(index, query, is_word)
    if not changes:
        return query, (), unknown
    text = query.text
    for change in changes:
        text = re.sub(rf"\b{re.escape(change.typed)}\b", change.read, text, flags=re.IGNORECASE)
    return corrected(query, text), changes, unknown


def _nearest_words(
    index: Index, query: Query, is_word: Callable[[str], bool]
) -> tuple[tuple[Correction, ...], tuple[str, ...]]:
    """The words of a query that no entry holds, with the nearest that one does; and those near to none."""
    known = index.frequencies(query.stems)
    found, unknown = [], []
    for word in query.words:
        is_unknown = len(word) >= 4 and word.isalpha() and not any(term in known for term in terms(word))
        if is_unknown and not is_word(word):
            better = _nearest_word(index, word)
            if better:
                found.append(Correction(word, better))
            else:
                unknown.append(word)
    return tuple(found), tuple(dict.fromkeys(unknown))


def _nearest_name(index: Index, typed: str) -> tuple[str, int]:
    """The name of an entry closest to one that was typed in one word, as it is written, and how many edits it is away;
    nothing where none is close.
    """
    most = 1 if len(typed) < 8 else 2
    if len(typed) < 5 or index.begins_a_name(typed):
        return "", 0
    names = index.names_of_length(len(typed) - most, len(typed) + most)
    near = ((distance(typed, name.key, most), HOW.index(name.how), name.shown) for name in names)
    edits, _, shown = min(near, default=(9, 0, ""))
    return (shown, edits) if edits <= most else ("", 0)


def _nearest_word(index: Index, word: str) -> str:
    """The known word closest to `word`, or two known ones that it is made of; nothing where none is close."""
    if index.begins_a_name(word):
        return ""
    most = 1 if len(word) < 6 else 2
    known = index.words_of_length(len(word) - most, len(word) + most)
    edits, _, other = min(((distance(word, other, most), -n, other) for other, n in known), default=(9, 0, ""))
    if edits == 1:
        return other
    return _two_words(index, word) or (other if edits <= most else "")


def _two_words(index: Index, word: str) -> str:
    """Two known words that were written as one."""
    for i in range(len(word) - 3, 2, -1):
        parts = (word[:i], word[i:])
        if not FILLER & set(parts) and index.knows_words(parts):
            return " ".join(parts)
    return ""


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
