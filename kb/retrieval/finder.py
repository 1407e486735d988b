"""Finds entries: what was typed in, hits out, best first. Reads the index, imports no library that is searched for."""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, overload

from kb.content.layers import PROJECT, layers
from kb.content.summary import Summary
from kb.errors import KbError, NotFound, UsageError
from kb.index.opening import open_index, reading
from kb.index.reader import Broken, Index, Name, Searched, Stored
from kb.index.state import HOW
from kb.kinds import NOTE, Executed, Kind
from kb.meaning import nearest
from kb.places import results_path
from kb.retrieval.query import Query, parse, phrases
from kb.retrieval.ranking import Candidate, Line, Match, Ranked, Rarity, Reason, Start, Within, rank
from kb.retrieval.spelling import Correction, correct
from kb.retrieval.weights import BM25, KINDS, WEAKENED
from kb.text import key, near, words

if TYPE_CHECKING:
    from kb.display.hits import Row
    from kb.notes.reader import Notes
    from kb.retrieval.reference import Answer

MANY = 10_000  # entries, from which on words that most of them hold are not looked up
CANDIDATES = 40  # how many of the best by bm25 are looked at closely
MEANT = 20  # and of those that mean nearly what the query does,
MEANT_OF = 20  # at most one of so many entries: among few the nearest may be far
TYPED = 3  # characters of a name, from which on its start finds it


class Run(NamedTuple):
    """How the snippet of an entry, as it is now, ended in the interpreter in use."""

    passed: bool
    day: str


class Hit(NamedTuple):
    """An entry that answers a query: the entry in short, how well it fits and where, and where its code has passed."""

    entry: Summary
    score: float = 0.0
    match: Match | None = None
    note: str = ""  # what became of an old name that was asked for
    reasons: tuple[Reason, ...] = ()
    executed: Executed = Executed.NEVER
    here: Run | None = None
    stored: Stored = Stored("", "")  # its page, of one entry that was resolved
    broken: tuple[Broken, ...] = ()  # what is wrong with one's own files of that id, of one entry that was resolved
    line: int = 1  # of its path: where a section of notes begins
    text: str = ""  # the Markdown of a note, of one that was resolved
    before: str = ""  # what stands before that in its file
    card: Answer | None = None  # what the library itself says, where no entry was written

    @property
    def id(self) -> str:
        """The id of the entry."""
        return self.entry.id

    @property
    def mark(self) -> str:
        """`[project]` for an entry that came with the project, which another person may have written; `[yours]` for a
        section of one's own notes.
        """
        if self.entry.kind == NOTE:
            return "[yours]"
        return f"[{PROJECT}]" if self.entry.layer == PROJECT else ""

    @property
    def ran_mark(self) -> str:
        """What a list shows of where its snippet passed; nothing for a note or a card, which is not run."""
        return "" if self.entry.kind == NOTE or self.card else self.executed.mark

    @property
    def marked_kind(self) -> str:
        """The kind, with that mark and where it comes from."""
        return " ".join(filter(None, (self.entry.kind, self.mark, self.ran_mark)))

    @property
    def marked_id(self) -> str:
        """The id, with that mark."""
        return f"{self.id} {self.mark}".rstrip()

    def as_json(self) -> dict[str, object]:
        """The documented schema of `--json` (README, "For programs")."""
        entry = self.entry
        return {
            "id": entry.id, "title": entry.title, "kind": entry.kind, "summary": entry.summary,
            "symbols": list(entry.symbols), "aliases": list(entry.aliases), "tags": list(entry.tags),
            "own_data": bool(entry.own_data), "layer": entry.layer, "path": entry.path, "line": self.line,
            "snippet": entry.snippet, "score": self.score,
            "match": self.match._asdict() if self.match else None, "note": self.note, "executed": str(self.executed),
        } | (self.card.as_json() if self.card else {})  # fmt: skip


class Found(Sequence[Hit]):
    """The hits of a query, best first; with how many there are in all, and the words that were read as others."""

    def __init__(
        self, hits: Iterable[Hit], total: int, corrected: tuple[Correction, ...] = (), near: tuple[str, ...] = (),
        broken: tuple[Broken, ...] = (), unknown: tuple[str, ...] = (), is_weak: bool = False,
    ):  # fmt: skip
        """`near` are ids to suggest where there is no hit; `broken` is what is wrong with one's own files that the
        query names or that should have been among the hits; `unknown` are words of the query that no entry holds;
        `is_weak` says that even the best hit hardly fits.
        """
        self.hits = tuple(hits)
        self.total, self.corrected, self.near, self.broken = total, corrected, near, broken
        self.unknown, self.is_weak = unknown, is_weak

    @overload
    def __getitem__(self, index: int) -> Hit: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Hit, ...]: ...
    def __getitem__(self, index: int | slice) -> Hit | tuple[Hit, ...]:
        return self.hits[index]

    def __len__(self) -> int:
        return len(self.hits)

    def __repr__(self) -> str:
        return f"<{self.total} hits: {', '.join(hit.id for hit in self.hits)}>"

    @property
    def doubt(self) -> str:
        """Why the hits may be no answer, only the nearest; empty where they are one, and where there are none."""
        if self.hits and self.unknown:
            return f"no entry mentions {' or '.join(map(repr, self.unknown))}"
        return "nothing fits well" if self.hits and self.is_weak else ""

    @property
    def headings(self) -> list[str]:
        """What is to be said above the hits, a line each: words that were read as others, or that no entry knows."""
        said = [f"{typed!r} read as {read!r}" for typed, read in self.corrected]
        if self.doubt:
            said.append(f"{self.doubt}; nearest:")
        return said

    @property
    def asides(self) -> list[str]:
        """What is to be said beside the hits, a line each."""
        said = self.headings
        if not self.hits:
            said.append("nothing found" + (f"; did you mean {', '.join(self.near)}?" if self.near else ""))
        elif self.total > len(self.hits):
            said.append(f"{self.total - len(self.hits)} more")
        return [*said, *map(str, self.broken)]

    @property
    def rows(self) -> list[Row]:
        """The hits, as they are drawn."""
        from kb.display.hits import Row

        return [Row(h.id, h.entry.title, h.marked_kind, h.entry.summary, h.note) for h in self.hits]

    def as_text(self, *, width: int = 80) -> str:
        """The hits, and what is to be said beside them, in lines of so many columns."""
        from kb.display.hits import text

        return text(self.rows, self.asides, width=width)

    def as_html(self) -> str:
        """Likewise as a piece of HTML that leaves the page around it alone."""
        from kb.display.html import hits

        return hits(self.rows, self.asides)

    def __str__(self) -> str:
        return self.as_text()

    def _repr_html_(self) -> str:
        """What a notebook shows of them."""
        return self.as_html()


@reading
def search(text: str, *, limit: int | None = 10, is_error: bool | None = None, kinds: tuple[str, ...] = (),
           libraries: tuple[str, ...] = (), tags: tuple[str, ...] = (), mine: bool | None = None,
           curated: bool = False) -> Found:  # fmt: skip
    """The best `limit` entries and notes for a query (all for None), literal text; below those that answer it the
    public names of the libraries, unless `curated` is set.

    `is_error` says that the text is an error message, None to tell from it. `kinds`, `libraries` and `tags` filter:
    an entry must have one of each that is given; `mine` leaves one's own alone, or for False what is not. Never raises
    for a query, whatever is in it; `UsageError` for a limit below 1.

    >>> search("roc_auc")[0].id  # doctest: +SKIP
    'roc_auc_score'
    """
    from kb.retrieval import merging

    limit = bounded(limit)
    query = parse(text, is_error=is_error).filtered(kinds, libraries, tags)
    is_filtered = query.is_filtered or mine is not None
    typed = query
    with open_index() as index, _notes(index, query, mine) as notes:
        corrected: tuple[Correction, ...] = ()
        unknown: tuple[str, ...] = ()
        ranked: list[Ranked] = []
        cards = merging.Merged(index, query, curated or mine is not None)
        if query.words:
            if not cards.named:
                query, corrected, unknown = correct(index, query, cards.is_word)
            ranked = _ranked(index, query, None if limit is None or is_filtered else max(limit, CANDIDATES))
        elif is_filtered:
            ranked = [Ranked(Candidate(number)) for number in index.everything()]
        hits = _of(mine, _hits(index, query, ranked if is_filtered else ranked[:limit]))
        total = len(hits) if is_filtered else len(ranked)
        hits, total = cards.merged(query, hits, total, limit)
        if notes:
            own = _noted(index, notes, _meant_in(notes, typed, query, corrected), ranked, query)
            hits = _with_notes(hits, own)
            total += len(own)
        shown = _executed(index, hits[:limit])
        is_plain = bool(shown) and not (query.is_error or is_filtered or shown[0].card or shown[0].entry.kind == NOTE)
        if not is_plain or query.code:
            unknown = ()
        is_weak = is_plain and shown[0].score < merging.WEAK
        near = () if hits else _near(index, text)
        return Found(shown, total, corrected, near, _concerned(index, text, shown), unknown, is_weak)


def bounded(limit: int | None) -> int | None:
    """How many are wanted, as SQLite takes it, which has 64 bits; raises `UsageError` for fewer than one."""
    if limit is not None and limit < 1:
        raise UsageError(f"the limit is {limit}, and must be 1 or more", hint="None for all")
    return None if limit is None else min(limit, 1 << 31)


@reading
def resolve(name: str, *, suggest: bool = True, notes: bool = False, cards: bool = False) -> Hit:
    """The entry that a name means: id, symbol, title, alias, old name, or a unique start of one of those; with `notes`
    also a section of one's own notes, `file#heading`, or a file of them; with `cards` also the public name of a
    library, where no entry is about it.

    Raises `NotFound` for a name that is unknown or fits several entries; with the nearest ids, where `suggest` is set.
    """
    with open_index() as index:
        is_file = _may_be_file(name) if notes else False
        if is_file and (note := _note(index, name)):
            return note
        exactly = index.names([key(name)])
        names = _meant(index, name, exactly)
        card = _card(name, exactly, names) if cards else None
        if card:
            return card
        entries = {found.entry: found for found in names}
        if len(entries) == 1:
            number, found = next(iter(entries.items()))
            candidate = Candidate(number)
            candidate.old = next((n.shown for n in exactly if n[1::2] == ("formerly", number)), "")
            hits = _hits(index, Query(name), [Ranked(candidate, match=Match(found.how, found.shown))])
            own = tuple(index.broken([hits[0].id]))
            return _executed(index, hits)[0]._replace(stored=index.stored(number), broken=own)
        if entries:
            ids = sorted((summary.id for summary in index.summaries(entries).values()), key=lambda i: (len(i), i))
            hint = "it may be " + ", ".join(ids[:8])
            raise NotFound(f"{name!r} fits {len(ids)} entries", near=tuple(ids[:8]), hint=hint)
        if notes and not is_file and (note := _note(index, name)):
            return note
        if suggest:
            index.confirm_absent(key(name))
        lost = _lost(index, name)
        if lost:
            raise NotFound(f"the entry {name!r} cannot be read", hint=str(lost))
        close = _near(index, name) if suggest else ()
        hint = f"did you mean {', '.join(close)}?" if close else f"try: kb search {name}"
        raise NotFound(f"there is no entry {name!r}", near=close, hint=hint)


@reading
def became(dotted: str) -> tuple[tuple[str, str], ...]:
    """What entries say became of an old name: `(entry, "pandas.DataFrame.ix: removed in 1.0, use loc or iloc")`."""
    with open_index() as index:
        found = [name for name in index.names([key(dotted)]) if name.how == "formerly"]
        ids = index.summaries(name.entry for name in found)
        return tuple((ids[name.entry].id, name.shown) for name in found)


@reading
def naming(dotted: Collection[str]) -> list[str]:
    """Ids of the entries that have one of these public names among their symbols, those that are about it first."""
    ways = ("symbol", "dotted", "other symbol", "other dotted")
    with open_index() as index:
        found = sorted((n for n in index.names(map(key, dotted)) if n.how in ways), key=lambda n: ways.index(n.how))
        summaries = index.summaries(n.entry for n in found)
        kept = [summaries[n.entry] for n in found if not set(dotted).isdisjoint(summaries[n.entry].symbols)]
        return list(dict.fromkeys(summary.id for summary in kept))


@reading
def broken_entry(name: str) -> Broken | None:
    """The file of one's own, or of the project, that should be the entry of that id and cannot be read."""
    with open_index() as index:
        return _lost(index, name)


@reading
def problems() -> list[str]:
    """What is wrong with files of the libraries and with records, in words."""
    with open_index(exact=True) as index:
        return index.problems()


def ids_of(names: Collection[str]) -> set[str]:
    """The ids that these names mean, those of files that cannot be read among them; raises `NotFound` for one that
    means none.
    """
    there = {stem for layer in layers() for stem in layer.stems()} if names else set()
    return {name if name in there else resolve(name).id for name in names}


@reading
def list_entries(*, exact: bool = False, kinds: tuple[str, ...] = (), libraries: tuple[str, ...] = (),
                 tags: tuple[str, ...] = ()) -> list[Hit]:  # fmt: skip
    """Every entry that the filters leave, by id; `exact` as `open_index` has it."""
    return list(listed(exact=exact, kinds=kinds, libraries=libraries, tags=tags))


@reading
def listed(*, exact: bool = False, kinds: tuple[str, ...] = (), libraries: tuple[str, ...] = (),
           tags: tuple[str, ...] = (), mine: bool | None = None) -> Found:  # fmt: skip
    """Every entry that the filters leave, by id; with all that is wrong with one's own files. Behind them the notes,
    where `mine` or the kind asks for them.
    """
    query = Query("").filtered(kinds, libraries, tags)
    with open_index(exact=exact) as index:
        everything = [Ranked(Candidate(number)) for number in index.everything()]
        hits = _executed(index, _of(mine, _hits(index, query, everything)))
        if mine or NOTE in kinds:
            with _notes(index, query, mine) as notes:
                hits += _noted(index, notes, query) if notes else []
        if Kind.REFERENCE in query.kinds:
            from kb.retrieval import merging

            hits += merging.of_libraries(query)
        return Found(hits, len(hits), broken=tuple(index.broken()))


@reading
def ids_with_prefix(prefix: str) -> list[str]:
    """Ids that start so, in any case and with or without what divides their words, for shell completion."""
    with open_index() as index:
        return index.ids_with_prefix(key(prefix))


@reading
def in_use(column: Literal["tags", "libraries", "topic"]) -> list[str]:
    """The tags, libraries or topics that entries have, in order."""
    with open_index() as index:
        return index.in_use(column)


def _card(name: str, exactly: list[Name], names: list[Name]) -> Hit | None:
    """The card of a public name that no entry has, or of which several have it and none is about it."""
    is_undecided = len({n.entry for n in names}) > 1 and ("." in name or all(n.how.startswith("other") for n in names))
    if exactly and not is_undecided:
        return None
    from kb.retrieval import merging  # not for a name that an entry has

    return merging.card_named(name, is_alone=not names)


@contextlib.contextmanager
def _notes(index: Index, query: Query, mine: bool | None = None) -> Iterator[Notes | None]:
    """One's own notes, up to date; None where there are none, or none is asked for."""
    from kb.notes.sources import sources

    personal = index.layers.get("personal")
    is_asked = mine is not False and (not query.kinds or NOTE in query.kinds)
    found = sources(personal.root if personal else None) if is_asked else ()
    if not found:
        yield None
        return
    from kb.notes.opening import open_notes

    notes = open_notes(found)
    with notes or contextlib.nullcontext():
        yield notes


def _noted(
    index: Index, notes: Notes, query: Query, ranked: Sequence[Ranked] = (), read: Query | None = None
) -> list[Hit]:
    """The notes among the hits, with what they count beside the entries that were ranked for the query as `read`."""
    from kb.retrieval.noted import found

    stems = query.stems + tuple(synonym for synonym, _ in query.extra)
    rarity = _rarity(index, stems, query.weak, index.size() or 1)
    own = found(notes, query, rarity, ranked, is_same=query == read)
    return [
        Hit(n.summary, round(n.score, 2), n.match, reasons=n.reasons, line=n.line)
        for n in own
        if _is_left(query, n.summary)
    ]


def _may_be_file(name: str) -> bool:
    """Whether a name looks like that of a file of notes, or of a section of one."""
    from kb.notes.sources import SUFFIXES

    return "#" in name or name.endswith(SUFFIXES)


def _note(index: Index, name: str) -> Hit | None:
    """The section or file of notes that a name means."""
    with _notes(index, Query("")) as notes:
        if notes is None:
            return None
        from kb.retrieval.noted import named

        own = named(notes, name)
        return Hit(own.summary, line=own.line, text=own.text, before=own.before) if own else None


def _with_notes(hits: list[Hit], own: list[Hit]) -> list[Hit]:
    """The hits with the notes, each before the first entry that counts less."""
    merged, left = [], list(own)
    for hit in hits:
        while left and not hit.card and left[0].score > hit.score:
            merged.append(left.pop(0))
        merged.append(hit)
    return merged + left


def _meant_in(notes: Notes, typed: Query, read: Query, corrected: tuple[Correction, ...]) -> Query:
    """The query as notes are asked: words that stand in them are meant as they are typed."""
    from kb.retrieval.noted import knows

    return typed if corrected and knows(notes, (change.typed for change in corrected)) else read


def _of(mine: bool | None, hits: list[Hit]) -> list[Hit]:
    """The hits that are one's own, or that are not; all for None."""
    return hits if mine is None else [hit for hit in hits if _is_mine(hit.entry) == mine]


def _is_mine(entry: Summary) -> bool:
    """Whether it is of one's own library, or of a project's and trusted as it is."""
    if entry.layer == PROJECT:
        from kb.content.trust import of_entry

        return of_entry(entry.layer, entry.path).may_run
    return entry.layer != "shipped"


def _lost(index: Index, name: str) -> Broken | None:
    return next((broken for broken in index.broken() if broken.is_lost and key(broken.id) == key(name)), None)


def _meant(index: Index, name: str, names: list[Name]) -> list[Name]:
    """Of the names with this key, those of the entry that it is most about; where there is none, those it begins."""
    if names:
        found = index.summaries(n.entry for n in names)
        exact = [n for n in names if n.how == "id" and found[n.entry].id == name]
        if exact:
            return exact

        def strength(n: Name) -> tuple[int, int]:
            kind = found[n.entry].kind
            return HOW.index(n.how), -KINDS.index(Kind(kind)) if kind in KINDS else 0

        return [n for n in names if strength(n) == min(map(strength, names))]
    wanted = key(name)
    own = ("id", "title", "symbol", "alias")
    return [n for n in index.starts(wanted) if n.how in own] if len(wanted) >= 2 else []


def _ranked(index: Index, query: Query, limit: int | None) -> list[Ranked]:
    """Entries that may answer a query, best first; `limit` bounds those that only their text brings."""
    stems = query.stems + tuple(synonym for synonym, _ in query.extra)
    size = index.size()
    rarity = _rarity(index, stems, query.weak, size or 1)
    candidates = _Candidates()
    _by_name(index, query, candidates)
    _by_start(index, query, candidates)
    if stems:
        _by_text(index, query, stems, rarity, limit, candidates, is_large=size > MANY)
    if candidates and MEANT_OF <= size <= MANY:
        _by_meaning(index, query, min(MEANT, size // MEANT_OF), candidates)
    _complete(index, candidates, set(query.stems), stems)
    return rank(query, [c for c in candidates.values() if c.id], rarity)


class _Candidates(dict[int, Candidate]):
    """Candidates by the number of their entry, made when first asked for."""

    def __missing__(self, number: int) -> Candidate:
        self[number] = Candidate(number)
        return self[number]


def _by_name(index: Index, query: Query, candidates: _Candidates) -> None:
    """Entries of which a name is the query, stands within it, or is said to be gone."""
    for name in index.names(query.whole):
        candidates[name.entry].has_name(name)
    if query.gone:
        old = [name for name in index.names(query.gone) if name.how == "formerly"]
        first = min((name.key for name in old), key=query.gone.index, default="")  # with its owner, where that is known
        for name in old:
            if name.key == first:
                candidates[name.entry].gone = name.shown
    within = dict.fromkeys(query.code, ()) | phrases(query.spoken) | phrases(query.words)
    for side in query.sides:
        within |= phrases(side)
    for name in index.names(within):
        candidates[name.entry].within.append(Within(within[name.key], name.how, name.shown))
        if name.key in query.code and name.how in ("id", "symbol", "dotted"):
            candidates[name.entry].named = name.shown


def _by_start(index: Index, query: Query, candidates: _Candidates) -> None:
    """Entries of which the query begins a name."""
    for typed in query.whole[:2]:
        if len(typed) >= TYPED:
            for name in index.starts(typed, limit=40):
                start = Start(name.how in ("id", "symbol"), len(typed) / len(name.key), name.shown)
                before = candidates[name.entry].starts
                candidates[name.entry].starts = max(before, start) if before else start


def _by_text(
    index: Index, query: Query, stems: tuple[str, ...], rarity: Rarity, limit: int | None, candidates: _Candidates,
    *, is_large: bool,
) -> None:  # fmt: skip
    """Entries whose text holds one of the words."""
    told = tuple(s for s in query.stems if s not in query.weak)  # else those with the class that a message names
    for some in (stems, told) if query.is_error and query.weak and len(told) > 1 else (stems,):
        asked = _telling(some, rarity) if is_large else some
        start = query.stems[-1] if len(query.words[-1]) > 2 else ""
        for number, score in index.match(asked, BM25, start=start, limit=limit):
            candidates[number].bm25 = max(candidates[number].bm25, score)


def _by_meaning(index: Index, query: Query, most: int, candidates: _Candidates) -> None:
    """Entries that mean nearly what the query does, in other words."""
    for number in nearest(query.text, index.signs(), most):
        candidates.setdefault(number, Candidate(number))


def _telling(stems: tuple[str, ...], rarity: Rarity) -> tuple[str, ...]:
    """The stems that are rarer than a typical word, or the rarest one: in a large library the others match most of it,
    which takes longer to rank than all the rest. The candidates are then compared with the whole query.
    """
    return tuple(s for s in stems if rarity[s] >= rarity[""]) or (max(stems, key=rarity.__getitem__),)


def _rarity(index: Index, stems: tuple[str, ...], weak: frozenset[str], n: int) -> Rarity:
    """Inverse document frequency of each stem among `n` entries; that of a typical word under the empty string."""
    counts = index.frequencies(stems)
    found = {s: math.log(1 + n / (1 + counts.get(s, 0))) for s in stems}
    found |= {s: found[s] * WEAKENED for s in weak & found.keys()}
    found[""] = math.log(1 + n / 20)
    return found


def _complete(index: Index, candidates: _Candidates, stems: set[str], wanted: tuple[str, ...]) -> None:
    """Fill in what the index knows of the candidates: of their lines those that may hold one of the wanted stems."""
    for row in index.searched(candidates):
        c = candidates[row.entry]
        c.id, c.kind, c.libraries, c.uses, c.meaning = row.id, row.kind, row.libraries, row.uses, row.meaning
        c.lines = list(_lines(row, wanted))
        have = {word for line in c.lines for word in line.stems}
        c.found = frozenset(s for s in stems if s in have)


def _lines(row: Searched, wanted: tuple[str, ...]) -> Iterable[Line]:
    """The lines in which one of the stems occurs; most have no word of the query."""
    text = row.lines
    found: set[tuple[int, int]] = set()
    for one in wanted:  # not one pattern of all, which is slower
        at = text.find(one)
        while at >= 0:
            end = text.find("\n", at)
            end = end if end >= 0 else len(text)
            found.add((text.rfind("\n", 0, at) + 1, end))
            at = text.find(one, end)
    for start, end in sorted(found):
        field, words, shown = text[start:end].split("\t", 2)
        yield Line(field, tuple(words.split()), shown)


def hits_of(index: Index, ranked: list[Ranked]) -> list[Hit]:
    """The hits that were ranked elsewhere, with where their snippets have passed."""
    return _executed(index, _hits(index, Query(""), ranked))


def _hits(index: Index, query: Query, ranked: list[Ranked]) -> list[Hit]:
    """The hits that the filters of the query leave."""
    found = index.summaries(r.candidate.rowid for r in ranked)
    hits = []
    for r in ranked:
        entry = found[r.candidate.rowid]
        if _is_left(query, entry):
            old = r.match and r.match.field == "formerly" and ": " in r.match.text
            note = r.match.text if r.match and old else r.candidate.old
            hits.append(Hit(entry, round(r.score, 2), r.match, note, r.reasons))
    return hits


def _is_left(query: Query, entry: Summary) -> bool:
    return (
        (not query.kinds or entry.kind in query.kinds)
        and (not query.tags or not query.tags.isdisjoint(entry.tags))
        and (not query.libraries or not query.libraries.isdisjoint(entry.libraries))
    )


def _executed(index: Index, hits: list[Hit]) -> list[Hit]:
    """The hits with where their snippets have passed: by this machine's results, then by the records of others."""
    digests = [hit.entry.digest for hit in hits if hit.entry.digest]
    here: dict[str, tuple[bool, str]] = {}
    with contextlib.suppress(KbError):
        if os.path.exists(results_path()):
            from kb.evidence.results import standing
            from kb.execution.interpreter import find_interpreter

            here = standing(find_interpreter(), digests)
    elsewhere = index.passed_elsewhere(digests)
    marked = []
    for hit in hits:
        run = Run(*here[hit.entry.digest]) if hit.entry.digest in here else None
        if run:
            executed = Executed.HERE if run.passed else Executed.FAILING
        else:
            executed = Executed.ELSEWHERE if hit.entry.digest in elsewhere else Executed.NEVER
        marked.append(hit._replace(executed=executed, here=run))
    return marked


def _concerned(index: Index, text: str, hits: list[Hit]) -> tuple[Broken, ...]:
    """What is wrong with one's own files of the ids that are among the hits, or that the words of the query name."""
    shown, typed = {hit.id for hit in hits}, set(words(text))
    return tuple(b for b in index.broken() if b.id in shown or typed.issuperset(words(b.id)))


def _near(index: Index, text: str) -> tuple[str, ...]:
    """Ids of the entries whose names are closest to a text."""
    return near(text.strip()[:80], index.ids_by_name())
