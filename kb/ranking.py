"""How hits are ranked: a pure function of a query and what the index knows of a candidate, its weights in one table.

A score is a sum of points, each with its reason, which `kb search --explain` prints. The rules, strongest first:

- A query written as code (`OneHot`, `train_test`) that begins an entry's own symbol.
- A name that is the whole query: id, own symbol, title, alias, dotted tails, symbols that it mentions, old names;
  between entries of one name the kind decides, api first.
- A line of the entry (title, alias, ask, error message) that says what the query says: the share of the query that it
  covers, rare words counting more, and the share of the line that the query covers.
- A name within the query, by the share of the query that it is; more where it is the entry's own, written as code.
- Where the words stand: bm25 over the columns, with the weights below.
- The library that was named, and the kind that was asked for.
"""

import math
from typing import NamedTuple

from kb.query import Query

# Weight of a word by the column of `docs` in which it stands (bm25).
COLUMNS = {
    "title": 8.0,
    "symbols": 6.0,
    "aliases": 8.0,
    "asks": 5.0,
    "errors": 4.0,
    "formerly": 3.0,
    "tags": 2.0,
    "summary": 3.0,
    "body": 1.0,
    "code": 0.5,
}

# The ways in which a name names an entry, strongest first.
HOW = ("id", "symbol", "title", "alias", "dotted", "other symbol", "other dotted", "formerly")

WEIGHTS = {
    "exact id": 130.0,
    "exact symbol": 128.0,
    "exact title": 126.0,
    "exact alias": 124.0,
    "exact dotted": 122.0,
    "exact other symbol": 96.0,
    "exact other dotted": 94.0,
    "exact formerly": 112.0,
    "start of a symbol": 140.0,  # of a name that is written as code
    "start of a name": 70.0,
    "name within": 21.0,
    "named as code": 20.0,
    "what is gone": 50.0,
    "line": 52.0,
    "text": 18.0,
    "coverage": 20.0,
    "side": 55.0,
    "library": 18.0,
    "also of the library": 10.0,
    "other library": -8.0,
    "kind asked for": 12.0,
    "error entry": 12.0,
    "error, not asked": -7.5,
    "kind": 4.0,
}
# Between entries of one name the kind decides.
KINDS = ("error", "recipe", "formula", "concept", "api")
# How much a line of each field counts when it says what the query says.
LINES = {
    "title": 1.0,
    "alias": 1.0,
    "ask": 0.95,
    "error": 1.0,
    "id": 0.9,
    "symbol": 0.9,
    "other symbol": 0.7,
    "formerly": 0.8,
    "summary": 0.75,
}


# How much a name within the query counts, where it is not the entry's own.
WITHIN = {"formerly": 0.8, "other symbol": 0.7, "other dotted": 0.7}
WEAKENED = 0.5  # what a word counts that names no subject, such as "choose"
SYNONYM = 0.6  # what a synonym counts of the word itself
BESIDE = 0.5  # what a word of the line that the query lacks takes away, of a typical word


class Candidate:
    """What the index knows of an entry that may answer a query; filled in as it is read."""

    __slots__ = (
        "bm25", "exact", "found", "gone", "id", "kind", "libraries", "lines", "named", "old", "rowid", "starts", "uses",
        "within",
    )  # fmt: skip

    def __init__(self, rowid: int, id: str = ""):
        self.rowid = rowid
        self.id = id
        self.kind = ""
        self.libraries: tuple[str, ...] = ()
        self.uses: tuple[str, ...] = ()  # libraries that its snippet imports
        self.named = ""  # its own name, which the query holds written as code
        self.bm25 = 0.0  # larger is better
        self.exact: tuple[str, str] | None = None  # (how, shown): a name that is the whole query
        self.gone = ""  # what became of what a message says is not there
        self.old = ""  # what became of an old name that is the whole query
        # A name that the query begins: (whether it is the entry's own symbol, share of the name typed, shown)
        self.starts: tuple[bool, float, str] | None = None
        self.within: list[tuple[tuple[str, ...], str, str]] = []  # (stems, how, shown): names within the query
        self.lines: list[tuple[str, tuple[str, ...], str]] = []  # (field, stems, text)
        self.found: frozenset[str] = frozenset()  # stems of the query that its lines hold


class Ranked(NamedTuple):
    """A candidate with its score, the reasons for it, and the line that matches best."""

    candidate: Candidate
    score: float
    reasons: list[tuple[str, float]]
    match: tuple[str, str] | None


def rank(query: Query, candidates: list[Candidate], rarity: dict[str, float]) -> list[Ranked]:
    """Candidates by score, best first. `rarity` is the inverse document frequency of the query's stems."""
    best_bm25 = max((c.bm25 for c in candidates), default=0.0) or 1.0
    ranked = [_score(query, c, rarity, best_bm25) for c in candidates]
    ranked.sort(key=lambda r: (-r.score, len(r.candidate.id), r.candidate.id))
    return ranked


def _score(query: Query, c: Candidate, rarity: dict[str, float], best_bm25: float) -> Ranked:
    reasons: list[tuple[str, float]] = []
    match: tuple[str, str] | None = None
    total = sum(rarity.get(s, 0.0) for s in query.stems) or 1.0

    def add(reason: str, points: float) -> None:
        if points:
            reasons.append((reason, points))

    if c.starts and c.starts[0] and query.is_code and not (c.exact and c.exact[0] in ("id", "symbol")):
        add("start of a symbol", WEIGHTS["start of a symbol"] * (0.9 + 0.1 * c.starts[1]))
        match = ("symbol", c.starts[2])
    elif c.exact:
        how, shown = c.exact
        add(f"exact {how}", WEIGHTS[f"exact {how}"])
        match = (how, shown)
    elif c.starts:
        add("start of a name", WEIGHTS["start of a name"] * (0.4 + 0.6 * c.starts[1]))
        match = ("symbol", c.starts[2])
    line, fit = best_line(query, c.lines, rarity)
    if line:
        add(f"line: {line[0]}", WEIGHTS["line"] * fit)
        match = match or (line[0], line[2])
    shares = [
        (sum(rarity.get(s, 0.0) for s in stems) / total * WITHIN.get(how, 1.0), how, shown)
        for stems, how, shown in c.within
    ]
    if shares and not c.exact:
        share, how, shown = max(shares)
        add("name within", WEIGHTS["name within"] * min(1.0, share))
        if how == "formerly":
            match = ("formerly", shown)
    if c.gone and not c.exact:
        add("what is gone", WEIGHTS["what is gone"])
        match = ("formerly", c.gone)
    if c.named and not c.exact:
        add("named as code", WEIGHTS["named as code"])
    add("text", WEIGHTS["text"] * c.bm25 / best_bm25)
    add("coverage", WEIGHTS["coverage"] * sum(rarity.get(s, 0.0) for s in c.found) / total)
    for side in query.sides:
        from_names = [stems for stems, _, _ in c.within]
        share = max((len(set(stems) & set(side)) / len(side) for stems in from_names), default=0.0)
        add("side of the comparison", WEIGHTS["side"] * share if share > 0.5 else 0.0)
    if query.prefers:
        if c.libraries[:1] and c.libraries[0] in query.prefers:
            add("library", WEIGHTS["library"])
        elif query.prefers & {*c.libraries, *c.uses} or ("keras" in query.prefers and "tensorflow" in c.libraries):
            add("also of the library", WEIGHTS["also of the library"])
        elif c.libraries:
            add("other library", WEIGHTS["other library"])
    is_named = c.exact or (c.starts and query.is_code)
    add("kind", WEIGHTS["kind"] * KINDS.index(c.kind) if is_named and c.kind in KINDS else 0.0)
    if c.kind in query.hints:
        add("kind asked for", WEIGHTS["kind asked for"])
    if query.is_error and c.kind == "error":
        add("error entry", WEIGHTS["error entry"])
    elif c.kind == "error" and "error" not in query.hints:
        add("error, not asked", WEIGHTS["error, not asked"])
    return Ranked(c, sum(points for _, points in reasons), reasons, match)


def best_line(
    query: Query, lines: list[tuple[str, tuple[str, ...], str]], rarity: dict[str, float]
) -> tuple[tuple[str, tuple[str, ...], str] | None, float]:
    """The line that says most of what the query says, and how well it does, from 0 to 1."""
    wanted = set(query.stems)
    stands_for = dict(query.extra)
    total = sum(rarity.get(s, 1.0) for s in wanted)
    unknown = rarity.get("", 1.0)
    best, best_fit = None, 0.0
    for line in lines:
        have = set(line[1])
        common = wanted & have
        meant = {stands_for[s] for s in have if s in stands_for} - common
        if not common and not meant:
            continue
        weight = sum(rarity.get(s, 1.0) for s in common) + SYNONYM * sum(rarity.get(s, 1.0) for s in meant)
        beside = len(have) - len(common) - len(meant)
        fit = LINES.get(line[0], 0.5) * weight / total * math.sqrt(weight / (weight + BESIDE * unknown * beside))
        if fit > best_fit:
            best, best_fit = line, fit
    return best, best_fit
