"""What a page needs to rank as `kb search` does: the index, and the tables and patterns of the ranking, as data.

`assets/search.js` is the ranking in the browser's language. What can be data is sent from here, so that weights, word
lists and patterns stand once, in kb; what is left to the two languages is held together by tests/export/test_parity.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from kb import lexicon, libraries, meaning, messages, text
from kb.index.reader import Index, Name
from kb.index.state import DOCS, HOW
from kb.retrieval import finder, merging, query, weights
from kb.text import key

UNIT = 2  # weights of words are sent as multiples of 1/2, which all weights of columns are


class Searchable(NamedTuple):
    """The index as a page takes it."""

    entries: list[int]  # the entries by their numbers in the index, in the order of the page: by topic and id
    facts: dict[str, Any]  # what is JSON
    entries_of_terms: bytes  # of each term of the vocabulary: how many entries, then the steps from one to the next
    weights_of_terms: bytes  # in the same order, how much the word counts there
    meanings: bytes  # what was learnt (`kb.meaning`), then a row for each entry, a byte a number, from 0


def searchable(index: Index) -> Searchable:
    """All that is searched of the entries of an index, those of a topic together: what is alike packs better so."""
    summaries = index.summaries(index.everything())
    numbers = sorted(summaries, key=lambda number: (_topic(summaries[number].path), summaries[number].id))
    place = {number: i for i, number in enumerate(numbers)}
    names: dict[int, list[Name]] = {number: [] for number in numbers}
    for name in index.every_name():
        if name.entry in names:
            names[name.entry].append(name)
    rows = {}
    means: dict[int, bytes] = {}
    fields: dict[str, int] = {}
    for row in index.searched(numbers):
        lines = [(fields.setdefault(field, len(fields)), shown) for field, shown in _lines(row.lines)]
        entry = summaries[row.entry]
        means[row.entry] = row.meaning
        rows[row.entry] = [
            row.id, row.kind, entry.title, entry.summary, _topic(entry.path), row.libraries, row.uses, entry.tags,
            lines, [_name(name, lines) for name in names[row.entry]], entry.layer,
        ]  # fmt: skip
    postings, lengths = _postings(index, place)
    vocabulary = sorted(postings)
    entries, counts = _packed([postings[term] for term in vocabulary])
    facts = {
        "entries": [rows[number] for number in numbers],
        "vocabulary": vocabulary,
        "postings": sum(map(len, postings.values())),
        "lengths": [lengths.get(i, 0) for i in range(len(numbers))],
        "tables": {**tables(), "fields": list(fields)},
    }
    told = b"".join(meaning.unsigned(means[number]) for number in numbers)
    return Searchable(numbers, facts, entries, counts, meaning.learnt() + told)


def _lines(text: str) -> Iterable[tuple[str, str]]:
    for line in filter(None, text.split("\n")):
        field, _, shown = line.split("\t", 2)
        yield field, shown


def _topic(path: str) -> str:
    return path.replace("\\", "/").split("/")[-2]


def _name(name: Name, lines: list[tuple[int, str]]) -> list[object]:
    """How it names, what is shown of it (a number stands for that line), and its key: left out where it is that of what
    is shown, a number where it is the end of that.
    """
    place = next((i for i, (_, shown) in enumerate(lines) if shown == name.shown), None)
    told: list[object] = [HOW.index(name.how), name.shown if place is None else place]
    whole = key(name.shown)
    if name.key != whole:
        told.append(len(name.key) if whole.endswith(name.key) else name.key)
    return told


def _postings(index: Index, place: dict[int, int]) -> tuple[dict[str, dict[int, int]], dict[int, int]]:
    """Term -> entry -> how much it counts there, in `UNIT`s; and of each entry how many terms it holds."""
    columns = [round(UNIT * weights.COLUMNS[column]) for column in DOCS]
    postings: dict[str, dict[int, int]] = {}
    lengths: dict[int, int] = {}
    for number, *texts in index.texts():
        if number not in place:
            continue
        i = place[number]
        for weight, stems in zip(columns, texts, strict=True):
            for term in stems.split():
                found = postings.setdefault(term, {})
                found[i] = found.get(i, 0) + weight
                lengths[i] = lengths.get(i, 0) + 1
    return postings, lengths


def _packed(postings: list[dict[int, int]]) -> tuple[bytes, bytes]:
    """Numbers of seven bits a byte, the last one below 128."""
    entries, counts = bytearray(), bytearray()
    for found in postings:
        _put(entries, len(found))
        last = 0
        for entry, weight in sorted(found.items()):
            _put(entries, entry - last)
            _put(counts, weight)
            last = entry
    return bytes(entries), bytes(counts)


def _put(into: bytearray, number: int) -> None:
    while number > 127:
        into.append(number & 127 | 128)
        number >>= 7
    into.append(number)


def tables() -> dict[str, Any]:
    """The tables, the numbers and the patterns of the ranking, by the names that `search.js` has for them."""
    rows = libraries.LIBRARIES
    return {
        "how": HOW,
        "kinds": weights.KINDS,
        "points": weights.POINTS,
        "lines": weights.LINES,
        "within": weights.WITHIN,
        "weakened": weights.WEAKENED,
        "synonym": weights.SYNONYM,
        "beside": weights.BESIDE,
        "elsewhere": weights.ELSEWHERE,
        "holders": sorted(libraries.holders()),
        "weight_unit": UNIT,
        "answers_from": merging.WEAK,
        "candidates": finder.CANDIDATES,
        "meant": finder.MEANT,
        "meant_of": finder.MEANT_OF,
        "typed": finder.TYPED,
        "meaning": {
            "rows": meaning.ROWS,
            "dimensions": meaning.DIMENSIONS,
            "bias": meaning.BIAS,
            "finest": meaning.FINEST,
            "most": meaning.MOST,
        },
        "max_words": query.MAX_WORDS,
        "max_characters": query.MAX_CHARACTERS,
        "max_name": query.MAX_NAME,
        "filler": sorted(lexicon.FILLER),
        "weak": sorted(lexicon.WEAK),
        "untold": sorted(lexicon.untold()),
        "within_names": sorted(lexicon.WITHIN_NAMES),
        "abbreviations": lexicon.ABBREVIATIONS,
        "synonyms": lexicon.synonyms(),
        "kind_words": lexicon.KIND_WORDS,
        "dividers": sorted(query._DIVIDERS),
        "said": libraries.said(),
        "distributions": {row.distribution.casefold(): row.module for row in rows},
        "backends": {
            row.module: [other.module for other in rows if other.backend_of == row.module]
            for row in rows
            if any(other.backend_of == row.module for other in rows)
        },
        "signs": messages._SIGNS,
        "messages": [pair for source in messages._MESSAGES for pair in _alternatives(source)],
        "patterns": {
            "word": text._WORD.pattern.replace(r"[^\W\d_a-zA-Z]+", r"(?:(?![\d_a-zA-Z])[\p{L}\p{N}])+"),
            "name": javascript(text._NAME.pattern),
            "plural": javascript(text._PLURAL.pattern),
            "suffix": javascript(text._SUFFIX.pattern),
            "filter": javascript(query._FILTER),
            "versus": javascript(query._VERSUS),
            "code": javascript(query._CODE),
            "class": javascript(query._CLASS),
            "error_line": javascript(messages._ERROR_LINE),
            "of_one_run": javascript(messages._OF_ONE_RUN),
            "untelling": javascript(messages._UNTELLING),
            "gone": javascript(messages._GONE),
        },
    }


def _alternatives(source: str) -> list[tuple[str, str]]:
    """A pattern that knows no case, as (pattern, flags); an alternative that does, `(?-i:...)`, by itself: not every
    browser knows that form.
    """
    if not source.startswith("(?-i:"):
        return [(javascript(source), "i")]
    depth = end = 0
    while end == 0 or depth:
        depth += (source[end] == "(") - (source[end] == ")")
        end += 1
    end -= 1  # where that parenthesis is closed
    rest = source[end + 1 :].removeprefix("|")
    return [(javascript(source[5:end]), ""), *([(javascript(rest), "i")] if rest else [])]


def javascript(pattern: str) -> str:
    r"""A pattern of Python as JavaScript has it with the flag `u`: names of groups, letters beyond ASCII in `\w`, and
    no escape that is none there.

    >>> javascript(r"(?P<a>[\w.\"']+)")
    '(?<a>[\\p{L}\\p{N}_."\']+)'
    """
    out, within, i = [], False, 0
    while i < len(pattern):
        two = pattern[i : i + 2]
        if two == r"\w":
            out.append(r"\p{L}\p{N}_" if within else r"[\p{L}\p{N}_]")
        elif two in (r"\"", r"\'", r"\#", r"\-") and not (two == r"\-" and within):
            out.append(two[1])
        elif two[:1] == "\\":
            out.append(two)
        elif two == "(?" and pattern[i + 2 : i + 4] == "P<":
            out.append("(?<")
            i += 2
        else:
            within = pattern[i] == "[" or (within and pattern[i] != "]")
            out.append(pattern[i])
            i -= 1
        i += 2
    return "".join(out)


def as_json(value: object) -> str:
    """Without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
