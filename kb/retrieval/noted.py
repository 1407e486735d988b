"""One's own notes among the hits: ranked beside entries by the same rules (`ranking`), with one more.

An exact phrase of a note brings its section first. Where an entry answers a name exactly, it stays before every note.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from kb.content.summary import Summary
from kb.errors import NotFound
from kb.kinds import NOTE
from kb.lexicon import FILLER, untold
from kb.notes.reader import Notes, Stored
from kb.notes.sections import slug_of
from kb.notes.stems import stems
from kb.retrieval.query import Query
from kb.retrieval.ranking import Candidate, Line, Match, Ranked, Rarity, Reason, rank
from kb.retrieval.weights import BESIDE_ENTRIES, CERTAIN, NOTES, POINTS
from kb.text import key, terms, words

CANDIDATES = 100  # how many of the best by bm25 are looked at closely
CLOSELY = 25  # of how many the lines are read
LINES = 3  # of a section, that are compared with the query
TELLING, SHORTER, COMMON = "phrase", "short phrase", "common phrase"  # signals, as `POINTS` has them
MANY = 20  # sections that hold a phrase, of which are looked at
SHORT = 2  # words: such a phrase stands in many notes, and is the name of something
FEW = 5  # sections that hold a phrase, up to which it tells them from others; of more the best alone comes first
LONG = 4  # words, from which on a phrase need not hold two that are no filler
MOST_WORDS = 40  # of a phrase
FEW_BESIDE = 3  # sections that hold all of the words, but not as a phrase, beside the entries
PAGE = 5  # entries that stand before those that hold fewer
WHOLE = 0.99  # the share of the query that is all of it


class Noted(NamedTuple):
    """A section that answers a query."""

    summary: Summary
    line: int  # of its heading in the file
    score: float = 0.0
    match: Match | None = None
    reasons: tuple[Reason, ...] = ()
    text: str = ""  # its Markdown, of one that was named
    before: str = ""  # what stands before it in the file, of one that was named


def found(
    notes: Notes, query: Query, rarity: Rarity, entries: Sequence[Ranked] = (), *, is_same: bool = True
) -> list[Noted]:
    """The sections that may answer a query, best first. `entries` are those that do, best first, and `is_same` says
    that they answer the same query, not what it was read as.
    """
    if not query.words:
        return [_noted(stored) for stored in _in_order(notes, notes.everything())]
    candidates = _candidates(notes, query)
    phrase = stems(query.text)
    holding = _holding(notes, phrase, query)
    for number in holding:
        candidates.setdefault(number, Candidate(number))
    sections = notes.sections(candidates)
    shares = _complete(notes, query, candidates, sections, holding, phrase if holding else "", rarity)
    ranked = rank(query, [candidates[number] for number in sections], rarity)
    return _placed(query, ranked, sections, shares, holding, phrase, entries, is_same=is_same)


def knows(notes: Notes, typed: Iterable[str]) -> bool:
    """Whether every word of these stands in a note."""
    wanted = {stem for word in typed for stem in stems(word).split()}
    return bool(wanted) and wanted <= notes.frequencies(wanted).keys()


def named(notes: Notes, name: str) -> Noted | None:
    """The section `file#heading`, the file, or the section with that very title; None where there is none.

    The file may be named by its path, by the end of it, and without its suffix. Raises `NotFound` where several fit.
    """
    file, mark, heading = name.rpartition("#")
    if not mark:
        file, heading = name, ""
    files = _files(notes, file)
    if not files:
        return None if mark else _titled(notes, name)
    if len(files) > 1:
        labels = tuple(sorted((label for _, label in files), key=lambda label: (len(label), label))[:8])
        raise NotFound(f"{name!r} fits {len(files)} files of notes", near=labels, hint="it may be " + ", ".join(labels))
    sections = notes.of_file(files[0][0])
    if not heading:
        return _whole(notes, sections, sections[0]._replace(heading=""))
    wanted = [s for s in sections if heading in (s.heading, s.title)] or [
        s for s in sections if s.heading == slug_of(heading)
    ]
    if not wanted:
        near = tuple(s.id for s in sections)[:8]
        raise NotFound(f"there is no section {name!r}", near=near, hint="there are " + ", ".join(near))
    at = sections.index(wanted[0])
    below = [wanted[0]]
    if not notes.texts([wanted[0].number])[wanted[0].number].strip():  # all of it stands below further headings
        for section in sections[at + 1 :]:
            if section.level <= wanted[0].level:
                break
            below.append(section)
    before = notes.texts(section.number for section in sections[:at])
    return _whole(notes, below, wanted[0])._replace(before="\n\n".join(before[s.number] for s in sections[:at]))


def _files(notes: Notes, name: str) -> list[tuple[int, str]]:
    """(number, label) of the files that a name means: by the whole path, else by its end, else without the suffix."""
    if not name.strip():
        return []
    path = os.path.abspath(os.path.expanduser(name))
    there = notes.files()
    for is_meant in (
        lambda label, full: full == path or label == name,
        lambda label, full: label.endswith(f"/{name}"),
        lambda label, full: f"/{os.path.splitext(label)[0]}".endswith(f"/{name}"),
    ):
        meant = [(number, label) for number, label, full in there if is_meant(label, full)]
        if meant:
            return meant
    return []


def _titled(notes: Notes, name: str) -> Noted | None:
    """The one section with that title."""
    numbers = {number for number, _, _ in notes.names([key(name)])} if key(name) else set()
    if len(numbers) != 1:
        return None
    (stored,) = notes.sections(numbers).values()
    return _whole(notes, [stored], stored)


def _whole(notes: Notes, sections: list[Stored], first: Stored) -> Noted:
    """Sections as one, called as the first of them."""
    texts = notes.texts(section.number for section in sections)
    pieces = []
    for section in sections:
        is_first = section.number == first.number and first.heading
        head = [] if is_first else ["#" * min(section.level or 1, 6) + " " + section.title]
        pieces.append("\n\n".join([*head, texts[section.number]]))
    noted = _noted(first)
    if not first.heading:
        title = first.above[0] if first.above else first.title
        noted = noted._replace(summary=noted.summary._replace(id=first.label, title=title))
    return noted._replace(text="\n\n".join(pieces))


def _candidates(notes: Notes, query: Query) -> dict[int, Candidate]:
    """Sections that one of the words brings, or of which a name is the query."""
    candidates: dict[int, Candidate] = {}
    all_stems = list(dict.fromkeys((*query.stems, *(synonym for synonym, _ in query.extra))))
    counts = notes.frequencies(all_stems)
    most = max(2_000, notes.size() // 20)
    told = [s for s in all_stems if 0 < counts.get(s, 0) <= most]
    told = told or sorted(counts, key=counts.__getitem__)[:1]
    if told:
        for number, score in notes.match(told, NOTES.values(), CANDIDATES):
            candidates[number] = Candidate(number)
            candidates[number].bm25 = score
    for number, how, shown in notes.names(query.whole):
        candidate = candidates.setdefault(number, Candidate(number))
        if candidate.exact is None or how == "title":
            candidate.exact = Match(how, shown)
    return candidates


def _holding(notes: Notes, phrase: str, query: Query) -> dict[int, str]:
    """Sections that hold the query as a phrase, each with the signal that this is: it tells them from others where it
    is of three words and few have it; none for what is no phrase.
    """
    length = phrase.count(" ") + 1
    said = [word for word in words(query.text) if word not in FILLER]
    if (len(said) < 2 and length < LONG) or length < 2 or length > MOST_WORDS or query.is_code:
        return {}
    told = [number for number, _ in notes.phrase(phrase, NOTES.values(), MANY)]
    found = {number: COMMON for number, _ in notes.phrase(phrase, NOTES.values(), MANY, in_code=True)}
    for number in told:
        is_one = len(told) <= FEW or number == told[0]
        found[number] = COMMON if not is_one else TELLING if length > SHORT else SHORTER
    return found


def _complete(
    notes: Notes, query: Query, candidates: dict[int, Candidate], sections: dict[int, Stored],
    holding: Collection[int], phrase: str, rarity: Rarity,
) -> dict[int, float]:  # fmt: skip
    """Fill in what is known of the candidates: their names as lines, and of the best of them what they say. How much of
    the query each of them holds, rare words counting more.
    """
    best = sorted(sections, key=lambda number: -candidates[number].bm25)[:CLOSELY]
    texts = notes.texts({*best, *holding})
    wanted = [*query.stems, *(synonym for synonym, _ in query.extra)]
    total = sum(rarity.get(stem, 0.0) for stem in query.stems) or 1.0
    shares = {}
    for number, stored in sections.items():
        c = candidates[number]
        c.id, c.kind, c.uses = stored.id, NOTE, stored.uses
        c.lines = [_line("title", stored.title), *(_line("alias", alias) for alias in stored.aliases)]
        if stored.above:
            c.lines.append(_line("heading", f"{stored.above[-1]} {stored.title}"))
        have = {stem for line in c.lines for stem in line.stems}
        c.found = frozenset(s for s in query.stems if s in have)
        if number in texts:
            c.lines += [_line("text", line) for line in _telling(texts[number], wanted, phrase)]
        said = " ".join([stored.full_title, *stored.aliases, texts.get(number, "")]).casefold()
        held = {stem for stem in query.stems if stem in said} | {s for other, s in query.extra if other in said}
        shares[number] = sum(rarity.get(stem, 0.0) for stem in held) / total
    return shares


def _telling(text: str, wanted: list[str], phrase: str) -> list[str]:
    """The lines that hold most of these stems, and the one that holds the phrase before them."""
    counted = []
    for line in text.split("\n"):
        lower = line.casefold()
        count = sum(stem in lower for stem in wanted)
        if count and len(line) < 2_000:
            counted.append((-count, " ".join(line.split())))
    counted.sort(key=lambda pair: pair[0])
    lines = [line for _, line in counted[:LINES]]
    if phrase:
        lines.sort(key=lambda line: f" {phrase} " not in f" {stems(line)} ")
    return lines


def _line(field: str, text: str) -> Line:
    found = terms(text)
    return Line(field, tuple([s for s in found if s not in untold()] or found), text)


def _placed(
    query: Query, ranked: list[Ranked], sections: dict[int, Stored], shares: dict[int, float],
    holding: dict[int, str], phrase: str, entries: Sequence[Ranked], *, is_same: bool,
) -> list[Noted]:  # fmt: skip
    """The sections by what they count among the entries. One that holds a telling phrase comes before all entries, one
    of that very title where it counts more. Of those that hold all of the words a few stand beside the entries, behind
    the best one; all others where `PAGE` entries were before. None stands before the entry of that name.
    """
    best = entries[0] if entries else Ranked(Candidate(0))
    last = entries[PAGE - 1].score if len(entries) >= PAGE else best.score
    is_named = is_same and best.candidate.exact is not None
    beside = 0 if TELLING in holding.values() else FEW_BESIDE
    placed = []
    for r in ranked:
        number, score, reasons, match = r.candidate.rowid, r.score, r.reasons, r.match
        why = holding.get(number)
        if why:
            match = _saying(phrase, r.candidate.lines) or match
            reasons = (*reasons, Reason(why, POINTS[why], match))
            score += POINTS[why]
        full = score
        if why == TELLING:
            score = max(score, best.score + 1)
        elif r.candidate.exact is None:
            is_beside = beside > 0 and (why is not None or shares[number] > WHOLE)
            beside -= is_beside
            score = min(score * BESIDE_ENTRIES * shares[number], (best.score if is_beside else last) - 1)
        elif len(query.words) < 2 and best.score > CERTAIN:
            score = min(score, best.score - 1)  # a word as a heading says less than the library does of it
        score = min(score, best.score - 1) if is_named else score
        section = sections[number]
        placed.append((score, full, Noted(_summary(section), section.line, score, match, reasons)))
    return [noted for _, _, noted in sorted(placed, key=lambda place: place[:2], reverse=True)]


def _saying(phrase: str, lines: list[Line]) -> Match | None:
    """The line that holds the phrase; none where it goes over several."""
    return next((Match("text", line.text) for line in lines if f" {phrase} " in f" {stems(line.text)} "), None)


def _in_order(notes: Notes, numbers: list[int]) -> list[Stored]:
    sections = notes.sections(numbers)
    return [sections[number] for number in numbers]


def _noted(stored: Stored) -> Noted:
    return Noted(_summary(stored), stored.line)


def _summary(stored: Stored) -> Summary:
    return Summary(
        id=stored.id, title=stored.full_title, kind=NOTE, summary=stored.summary, symbols=(), aliases=stored.aliases,
        tags=stored.tags, requires=(), own_data=(), libraries=stored.uses, layer="notes", path=stored.path, snippet="",
        digest="",
    )  # fmt: skip
