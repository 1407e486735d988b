"""How hits are ranked: a pure function of a query and what the index knows of a candidate, its weights in `weights`.

A score is a sum of points, each with its reason, which `kb search --explain` prints. The rules, strongest first:

- An id as it is typed; a query written as code (`OneHot`, `train_test`) that begins an entry's own symbol.
- A name that is the whole query: id, own symbol, title, alias, dotted tails, symbols that it mentions, old names;
  between entries of one name the kind decides, api first.
- A line of the entry (title, alias, ask, error message) that says what the query says: the share of the query that it
  covers, rare words counting more, and the share of the line that the query covers.
- A name within the query, by the share of the query that it is; more where it is the entry's own, written as code.
- Where the words stand: bm25 over the columns.
- What the entry means as a whole (`meaning`), against the candidate that means most nearly what the query does.
- The library that was named, and the kind that was asked for.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from kb import libraries
from kb.index.reader import Name
from kb.index.state import HOW
from kb.kinds import Kind
from kb.meaning import likenesses
from kb.retrieval.query import Query
from kb.retrieval.weights import BESIDE, ELSEWHERE, KINDS, LINES, POINTS, SYNONYM, WITHIN
from kb.text import key

Rarity = dict[str, float]  # stem -> its inverse document frequency; that of a typical word under the empty string


class Line(NamedTuple):
    """A line of an entry: which field it is, its stems, its text."""

    field: str
    stems: tuple[str, ...]
    text: str


class Start(NamedTuple):
    """A name that the query begins."""

    is_own: bool  # whether it is the entry's id or own symbol
    share: float  # of the name that was typed
    shown: str


class Within(NamedTuple):
    """A name that stands within the query."""

    stems: tuple[str, ...]
    how: str
    shown: str


class Match(NamedTuple):
    """Where an entry matches: the field, and its text."""

    field: str
    text: str


class Candidate:
    """What the index knows of an entry that may answer a query; filled in as it is read."""

    __slots__ = (
        "bm25", "exact", "found", "gone", "id", "kind", "libraries", "lines", "meaning", "named", "old", "rowid",
        "starts", "uses", "within",
    )  # fmt: skip

    def __init__(self, rowid: int, id: str = ""):
        self.rowid = rowid
        self.id = id
        self.kind = ""
        self.libraries: tuple[str, ...] = ()
        self.uses: tuple[str, ...] = ()  # libraries that its snippet imports
        self.meaning = b""  # what its lines mean together (`kb.meaning`)
        self.named = ""  # its own name, which the query holds written as code
        self.bm25 = 0.0  # larger is better
        self.exact: Match | None = None  # a name that is the whole query
        self.gone = ""  # what became of what a message says is not there
        self.old = ""  # what became of an old name that is the whole query
        self.starts: Start | None = None
        self.within: list[Within] = []
        self.lines: list[Line] = []
        self.found: frozenset[str] = frozenset()  # stems of the query that its lines hold

    def is_of(self, named: frozenset[str]) -> bool:
        """Whether it is of one of these libraries, or its snippet imports one."""
        return bool(named & {*self.libraries, *self.uses}) or ("keras" in named and "tensorflow" in self.libraries)

    def is_beside(self, named: frozenset[str]) -> bool:
        """Whether it is of other libraries than those that were named in passing, but for what holds the data."""
        others = named - libraries.holders()
        return bool(others and (self.libraries or self.uses)) and not self.is_of(others)

    def has_name(self, name: Name) -> None:
        """Note a name that is the whole query; the strongest stays."""
        if name.how == "formerly":
            self.old = name.shown
        if self.exact is None or HOW.index(name.how) < HOW.index(self.exact.field):
            self.exact = Match(name.how, name.shown)


class Reason(NamedTuple):
    """A part of a score: why, how many points, and where it matches, if that can be shown."""

    why: str
    points: float
    match: Match | None = None


class Ranked(NamedTuple):
    """A candidate with its score, the reasons for it, and the line that matches best."""

    candidate: Candidate
    score: float = 0.0
    reasons: tuple[Reason, ...] = ()
    match: Match | None = None


def rank(query: Query, candidates: list[Candidate], rarity: Rarity) -> list[Ranked]:
    """Candidates by score, best first."""
    best_bm25 = max((c.bm25 for c in candidates), default=0.0) or 1.0
    ranked = _meant(query, [_ranked(query, c, rarity, best_bm25) for c in candidates])
    return sorted(ranked, key=lambda r: (-r.score, len(r.candidate.id), r.candidate.id))


def _meant(query: Query, ranked: list[Ranked]) -> list[Ranked]:
    """With less points for what means something else than the candidate that means most nearly what the query does; a
    name that is the whole query needs no meaning.
    """
    found = likenesses(query.text, [r.candidate.meaning for r in ranked])
    best = max(found, default=0.0)
    told = []
    for r, share in zip(ranked, found, strict=True):
        points = 0.0 if _is_named(query, r.candidate) else POINTS["meaning"] * (share - best)
        reasons = (*r.reasons, Reason("meaning", points)) if points else r.reasons
        told.append(r._replace(score=r.score + points, reasons=reasons))
    return told


def _ranked(query: Query, c: Candidate, rarity: Rarity, best_bm25: float) -> Ranked:
    total = sum(rarity.get(s, 0.0) for s in query.stems) or 1.0
    reasons = [
        *_name(query, c),
        *_line(query, c, rarity),
        *_within(query, c, rarity, total),
        *_text(c, rarity, total, best_bm25),
        *_sides(query, c),
        *_library(query, c),
        *_kind(query, c),
    ]
    counted = tuple(reason for reason in reasons if reason.points)
    old = [r.match for r in reasons if r.match and r.why in ("name within", "what is gone")]
    shown = old[-1] if old else next((r.match for r in reasons if r.match), None)
    return Ranked(c, sum(reason.points for reason in counted), counted, shown)


def _is_named(query: Query, c: Candidate) -> bool:
    """Whether a name is the whole query: "early stopping in lightgbm" is more than what another library calls so."""
    return c.exact is not None and (not c.is_beside(query.prefers) or key(c.exact.text) == key(query.text))


def _name(query: Query, c: Candidate) -> Iterator[Reason]:
    """A name that is the whole query, or begins with it."""
    is_id = c.id == "_".join(query.words) and not c.is_beside(query.prefers)
    if is_id or c.id == query.text.casefold().replace(" ", "_"):
        yield Reason("id as typed", POINTS["id as typed"])
    if c.starts and c.starts.is_own and query.is_code and not (c.exact and c.exact.field in ("id", "symbol")):
        points = POINTS["start of a symbol"] * (0.9 + 0.1 * c.starts.share)
        yield Reason("start of a symbol", points, Match("symbol", c.starts.shown))
    elif c.exact:
        share = 1.0 if _is_named(query, c) else ELSEWHERE
        yield Reason(f"exact {c.exact.field}", POINTS[f"exact {c.exact.field}"] * share, c.exact)
    elif c.starts:
        points = POINTS["start of a name"] * (0.4 + 0.6 * c.starts.share)
        yield Reason("start of a name", points, Match("symbol", c.starts.shown))


def _line(query: Query, c: Candidate, rarity: Rarity) -> Iterator[Reason]:
    """The line that says most of what the query says."""
    line, fit = best_line(query, c.lines, rarity)
    if line:
        yield Reason(f"line: {line.field}", POINTS["line"] * fit, Match(line.field, line.text))


def _within(query: Query, c: Candidate, rarity: Rarity, total: float) -> Iterator[Reason]:
    """Names that stand within the query, and what it says is gone; nothing where a name is all of it."""
    if c.exact:
        return
    shares = [
        (sum(rarity.get(s, 0.0) for s in name.stems) / total * WITHIN.get(name.how, 1.0), name.how, name.shown)
        for name in c.within
    ]
    if shares:
        share, how, shown = max(shares)
        match = Match("formerly", shown) if how == "formerly" else None
        yield Reason("name within", POINTS["name within"] * min(1.0, share), match)
    if c.gone:
        yield Reason("what is gone", POINTS["what is gone"], Match("formerly", c.gone))
    if c.named:
        yield Reason("named as code", POINTS["named as code"])


def _text(c: Candidate, rarity: Rarity, total: float, best_bm25: float) -> Iterator[Reason]:
    """Where the words stand, and how many of them the entry's lines hold."""
    yield Reason("text", POINTS["text"] * c.bm25 / best_bm25)
    yield Reason("coverage", POINTS["coverage"] * sum(rarity.get(s, 0.0) for s in c.found) / total)


def _sides(query: Query, c: Candidate) -> Iterator[Reason]:
    """A name that is one side of "A vs B"."""
    for side in query.sides:
        share = max((len(set(name.stems) & set(side)) / len(side) for name in c.within), default=0.0)
        yield Reason("side of the comparison", POINTS["side of the comparison"] * share if share > 0.5 else 0.0)


def _library(query: Query, c: Candidate) -> Iterator[Reason]:
    """The library that was named in passing."""
    if not query.prefers:
        return
    if c.libraries[:1] and c.libraries[0] in query.prefers:
        yield Reason("library", POINTS["library"])
    elif c.is_of(query.prefers):
        yield Reason("also of the library", POINTS["also of the library"])
    elif c.libraries:
        yield Reason("other library", POINTS["other library"])


def _kind(query: Query, c: Candidate) -> Iterator[Reason]:
    """The kind that was asked for; between entries of one name the kind decides."""
    if (c.exact or (c.starts and query.is_code)) and c.kind in KINDS:
        yield Reason("kind", POINTS["kind"] * KINDS.index(Kind(c.kind)))
    if c.kind in query.hints:
        yield Reason("kind asked for", POINTS["kind asked for"])
    if query.is_error and c.kind == Kind.ERROR:
        yield Reason("error entry", POINTS["error entry"])
    elif c.kind == Kind.ERROR and Kind.ERROR not in query.hints:
        yield Reason("error, not asked", POINTS["error, not asked"])


def best_line(query: Query, lines: list[Line], rarity: Rarity) -> tuple[Line | None, float]:
    """The line that says most of what the query says, and how well it does, from 0 to 1."""
    wanted = set(query.stems)
    stands_for = dict(query.extra)
    total = sum(rarity.get(s, 1.0) for s in wanted)
    unknown = rarity.get("", 1.0)
    best, best_fit = None, 0.0
    for line in lines:
        have = set(line.stems)
        common = wanted & have
        meant = {stands_for[s] for s in have if s in stands_for} - common
        if not common and not meant:
            continue
        weight = sum(rarity.get(s, 1.0) for s in common) + SYNONYM * sum(rarity.get(s, 1.0) for s in meant)
        beside = len(have) - len(common) - len(meant)
        fit = LINES.get(line.field, 0.5) * weight / total * math.sqrt(weight / (weight + BESIDE * unknown * beside))
        if fit > best_fit:
            best, best_fit = line, fit
    return best, best_fit
