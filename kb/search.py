"""Finds entries: what was typed in, hits out, best first. Reads the index, imports no library that is searched for."""

import contextlib
import math
import os
import re
import sqlite3
from collections.abc import Callable, Iterable
from functools import wraps
from typing import NamedTuple, ParamSpec, TypeVar

from kb.errors import KbError, NotFound
from kb.library import results_path
from kb.names import key
from kb.query import Query, parse, phrases
from kb.ranking import COLUMNS, HOW, KINDS, WEAKENED, Candidate, Ranked, rank
from kb.spelling import correct
from kb.store import open_index

P = ParamSpec("P")
T = TypeVar("T")
MANY = 10_000  # entries, from which on words that most of them hold are not looked up
CANDIDATES = 100  # how many of the best by bm25 are looked at closely
_MATCH = ", ".join(str(weight) for weight in COLUMNS.values())


# Where a snippet, as it is now, has passed, and the mark for it: `kb help evidence` explains them.
EXECUTED = {"here": "", "elsewhere": "~", "failing here": "!", "never": "?"}


class Hit(NamedTuple):
    """An entry that answers a query."""

    id: str
    title: str
    kind: str
    summary: str
    layer: str
    path: str
    snippet: str
    libraries: tuple[str, ...]
    tags: tuple[str, ...]
    score: float = 0.0
    match: tuple[str, str] | None = None  # (field, text): where the match is
    note: str = ""  # what became of an old name that was asked for
    reasons: tuple[tuple[str, float], ...] = ()
    digest: str = ""  # of the snippet's text
    executed: str = ""  # where it has passed: a key of EXECUTED
    data: str = "{}"  # JSON of symbols, aliases, asks, errors, formerly, see_also
    here: tuple[bool, str] | None = None  # whether it passed in the interpreter in use, and the day
    # Of one entry that was resolved, empty where a file was edited since it was indexed:
    page: str = ""  # what `kb.page.from_json` reads
    recorded: str = ""  # where its snippet ran by the records


class Found(NamedTuple):
    """The hits of a query, how many there are in all, and the words that were read as others."""

    hits: tuple[Hit, ...]
    total: int
    corrected: tuple[tuple[str, str], ...] = ()
    near: tuple[str, ...] = ()  # ids to suggest where there is no hit


def _reading(function: Callable[P, T]) -> Callable[P, T]:
    """Call again with an index built anew, where the one on disk turns out to be damaged."""

    @wraps(function)
    def call(*args: P.args, **options: P.kwargs) -> T:
        try:
            return function(*args, **options)
        except sqlite3.DatabaseError:
            open_index(rebuild=True).close()
            return function(*args, **options)

    return call


@_reading
def search(text: str, *, limit: int | None = 10, is_error: bool | None = None, kinds: tuple[str, ...] = (),
           libraries: tuple[str, ...] = (), tags: tuple[str, ...] = ()) -> Found:  # fmt: skip
    """The best `limit` entries for a query (all for None)."""
    query = parse(text, is_error=is_error)
    query = query._replace(
        kinds=query.kinds | set(kinds), libraries=query.libraries | set(libraries), tags=query.tags | set(tags)
    )
    connection = open_index()
    try:
        corrected: tuple[tuple[str, str], ...] = ()
        is_filtered = bool(query.kinds or query.libraries or query.tags)
        if query.words:
            query, corrected = correct(connection, query)
            ranked = _ranked(connection, query, None if limit is None or is_filtered else max(limit, CANDIDATES))
        elif query.kinds or query.libraries or query.tags:
            ranked = [
                Ranked(Candidate(row[0], row[1]), 0.0, [], None)
                for row in connection.execute("select rowid, id from entries where title != '' order by id")
            ]
        else:
            ranked = []
        hits = _hits(connection, query, ranked if is_filtered else ranked[:limit])
        near = () if hits else _near(connection, query)
        total = len(hits) if is_filtered else len(ranked)
        return Found(tuple(_executed(connection, hits[:limit])), total, corrected, near)
    finally:
        connection.close()


def _ranked(connection: sqlite3.Connection, query: Query, limit: int | None) -> list[Ranked]:
    candidates: dict[int, Candidate] = {}

    def candidate(rowid: int) -> Candidate:
        return candidates.setdefault(rowid, Candidate(rowid, ""))

    for _, how, shown, rowid in _names(connection, query.whole):
        c = candidate(rowid)
        if how == "formerly":
            c.old = shown
        if c.exact is None or HOW.index(how) < HOW.index(c.exact[0]):
            c.exact = (how, shown)
    within = phrases(query.spoken) | phrases(query.words)
    for side in query.sides:
        within |= phrases(side)
    if query.gone:
        old = [row for row in _names(connection, query.gone) if row[1] == "formerly"]
        first = min((row[0] for row in old), key=query.gone.index, default="")  # with its owner, where that is known
        for name, _, shown, rowid in old:
            if name == first:
                candidate(rowid).gone = shown
    within = dict.fromkeys(query.code, ()) | within
    for name, how, shown, rowid in _names(connection, within):
        candidate(rowid).within.append((within[name], how, shown))
        if name in query.code and how in ("id", "symbol", "dotted"):
            candidate(rowid).named = shown
    for typed in query.whole[:2]:
        if len(typed) >= 3:
            rows = connection.execute(
                "select key, how, shown, entry from names "
                "where key > ? and key < ? and how not like '%dotted' limit 40",
                (typed, typed + "\U0010ffff"),
            )
            for name, how, shown, rowid in rows:
                c = candidate(rowid)
                start = (how in ("id", "symbol"), len(typed) / len(name), shown)
                c.starts = max(c.starts or start, start)
    stems = query.stems + tuple(synonym for synonym, _ in query.extra)
    size = connection.execute("select count(*) from entries").fetchone()[0]
    rarity = _rarity(connection, stems, query.weak, size or 1)
    if stems:
        told = tuple(s for s in query.stems if s not in query.weak)  # else those with the class that a message names
        for some in (stems, told) if query.is_error and query.weak and len(told) > 1 else (stems,):
            asked = _telling(some, rarity) if size > MANY else some
            quoted = [f'"{s}"' for s in asked]
            if len(query.words[-1]) > 2 and query.stems[-1] in asked:
                quoted[asked.index(query.stems[-1])] += " *"
            rows = connection.execute(
                "select rowid, -rank from docs "
                f"where docs match ? and rank match 'bm25({_MATCH})' order by rank limit ?",
                (" OR ".join(quoted), -1 if limit is None else limit),
            )
            for rowid, score in rows:
                c = candidate(rowid)
                c.bm25 = max(c.bm25, score)
    _complete(connection, candidates, set(query.stems), stems)
    known = [c for c in candidates.values() if c.id]
    return rank(query, known, rarity)


def _names(connection: sqlite3.Connection, wanted: Iterable[str]) -> list[tuple[str, str, str, int]]:
    """(key, how, shown, rowid) of the names with one of these keys."""
    keys = list(wanted)[:200]
    marks = ", ".join("?" * len(keys))
    return connection.execute(f"select key, how, shown, entry from names where key in ({marks})", keys).fetchall()


def _telling(stems: tuple[str, ...], rarity: dict[str, float]) -> tuple[str, ...]:
    """The stems that are rarer than a typical word, or the rarest one: in a large library the others match most of it,
    which takes longer to rank than all the rest. The candidates are then compared with the whole query.
    """
    return tuple(s for s in stems if rarity[s] >= rarity[""]) or (max(stems, key=rarity.__getitem__),)


def _rarity(connection: sqlite3.Connection, stems: tuple[str, ...], weak: frozenset[str], n: int) -> dict[str, float]:
    """Inverse document frequency of each stem among `n` entries; that of a typical word under the empty string."""
    marks = ", ".join("?" * len(stems))
    counts = dict(connection.execute(f"select term, doc from vocabulary where term in ({marks})", stems))
    found = {s: math.log(1 + n / (1 + counts.get(s, 0))) for s in stems}
    found |= {s: found[s] * WEAKENED for s in weak & found.keys()}
    found[""] = math.log(1 + n / 20)
    return found


def _complete(
    connection: sqlite3.Connection, candidates: dict[int, Candidate], stems: set[str], wanted: tuple[str, ...]
) -> None:
    """Fill in what the index knows of the candidates: of their lines those that may hold one of the wanted stems."""
    told = re.compile("|".join(map(re.escape, wanted))).search
    rowids = list(candidates)
    for i in range(0, len(rowids), 500):
        some = rowids[i : i + 500]
        marks = ", ".join("?" * len(some))
        for rowid, stem_id, kind, libraries, uses, lines in connection.execute(
            f"select rowid, id, kind, libraries, uses, lines from entries where rowid in ({marks})", some
        ):
            c = candidates[rowid]
            c.id, c.kind, c.libraries, c.uses = stem_id, kind, tuple(libraries.split()), tuple(uses.split())
            end = 0
            while match := told(lines, end):  # most lines have no word of the query
                start = lines.rfind("\n", 0, match.start()) + 1
                end = lines.find("\n", match.end())
                field, words, shown = lines[start : end if end > 0 else None].split("\t", 2)
                c.lines.append((field, tuple(words.split()), shown))
                if end < 0:
                    break
            have = {word for _, words, _ in c.lines for word in words}
            c.found = frozenset(s for s in stems if s in have)


def _hits(connection: sqlite3.Connection, query: Query, ranked: list[Ranked]) -> list[Hit]:
    by_rowid = {r.candidate.rowid: r for r in ranked}
    rowids = list(by_rowid)
    found = {}
    for i in range(0, len(rowids), 500):
        some = rowids[i : i + 500]
        marks = ", ".join("?" * len(some))
        rows = connection.execute(
            "select rowid, id, title, kind, summary, layer, path, snippet, libraries, tags, digest, data from entries "
            f"where rowid in ({marks})",
            some,
        )
        for rowid, *rest in rows:
            found[rowid] = rest
    hits = []
    for rowid, r in by_rowid.items():
        identity, title, kind, summary, layer, path, snippet, libraries, tags, digest, data = found[rowid]
        if (query.kinds and kind not in query.kinds) or (query.tags and not query.tags & set(tags.split())):
            continue
        if query.libraries and not query.libraries & set(libraries.split()):
            continue
        note = r.match[1] if r.match and r.match[0] == "formerly" and ": " in r.match[1] else r.candidate.old
        hits.append(
            Hit(
                id=identity, title=title, kind=kind, summary=summary, layer=layer, path=path, snippet=snippet,
                libraries=tuple(libraries.split()), tags=tuple(tags.split()), score=round(r.score, 2), match=r.match,
                note=note, reasons=tuple(r.reasons), digest=digest, data=data,
            )
        )  # fmt: skip
    return hits


def _executed(connection: sqlite3.Connection, hits: list[Hit]) -> list[Hit]:
    """The hits with where their snippets have passed: by this machine's results, then by the records of others."""
    digests = [hit.digest for hit in hits if hit.digest]
    here: dict[str, tuple[bool, str]] = {}
    with contextlib.suppress(KbError):
        if os.path.exists(results_path()):
            from kb.interpreter import find_interpreter
            from kb.results import standing

            here = standing(find_interpreter(), digests)
    some = f" and digest in ({', '.join('?' * len(digests))})" if len(digests) < 500 else ""
    rows = connection.execute(f"select digest from ran where passed{some}", digests if some else ())
    elsewhere = {row[0] for row in rows}
    marked = []
    for hit in hits:
        stands = here.get(hit.digest)
        if stands is None:
            executed = "elsewhere" if hit.digest in elsewhere else "never"
        else:
            executed = "here" if stands[0] else "failing here"
        marked.append(hit._replace(executed=executed, here=stands))
    return marked


def _with_page(connection: sqlite3.Connection, hit: Hit, rowid: int) -> Hit:
    """The hit with its page, unless one of its files was edited since they were read."""
    page, recorded, *indexed = connection.execute(
        "select page, recorded, size, mtime, snippet_size, snippet_mtime from entries where rowid = ?", (rowid,)
    ).fetchone()
    now = []
    for path in (hit.path, hit.snippet):
        with contextlib.suppress(OSError):
            status = os.stat(path)
            now += [status.st_size, status.st_mtime_ns]
    return hit._replace(page=page, recorded=recorded) if page and now == indexed[: len(now)] and now else hit


def _near(connection: sqlite3.Connection, query: Query) -> tuple[str, ...]:
    from kb.names import near

    rows = connection.execute(
        "select key, id from names join entries on entries.rowid = entry where how not like '%dotted'"
    )
    known = dict(rows.fetchall())
    return near(query.text[:80], known)


@_reading
def resolve(name: str, *, suggest: bool = True) -> Hit:
    """The entry that a name means: id, symbol, title, alias, old name, or a unique start of one of those.

    Raises `NotFound` for a name that is unknown or fits several entries; with the nearest ids, where `suggest` is set.
    """
    connection = open_index()
    try:
        wanted = key(name)
        rows = connection.execute(
            "select how, shown, entry, kind from names join entries on entries.rowid = entry where key = ?", (wanted,)
        ).fetchall()
        old = {row[2]: row[1] for row in rows if row[0] == "formerly"}
        # The entry that the name is most about; of several, the one of the first kind.
        strength = {row: (HOW.index(row[0]), -KINDS.index(row[3]) if row[3] in KINDS else 0) for row in rows}
        rows = [row[:3] for row in rows if strength[row] == min(strength.values())]
        if not rows and len(wanted) >= 2:
            rows = connection.execute(
                "select 'start', shown, entry from names "
                "where key > ? and key < ? and how in ('id', 'title', 'symbol', 'alias')",
                (wanted, wanted + "\U0010ffff"),
            ).fetchall()
        entries = {row[2]: row for row in rows}
        if len(entries) == 1:
            how, shown, rowid = next(iter(entries.values()))
            found = Candidate(rowid)
            found.old = old.get(rowid, "")
            hits = _hits(connection, Query(name), [Ranked(found, 0.0, [], (how, shown))])
            return _with_page(connection, _executed(connection, hits)[0], rowid)
        if entries:
            marks = ", ".join("?" * len(entries))
            ids = [
                r[0]
                for r in connection.execute(
                    f"select id from entries where rowid in ({marks}) order by length(id), id", list(entries)
                )
            ]
            raise NotFound(
                f"{name!r} fits {len(ids)} entries", near=tuple(ids[:8]), hint="it may be " + ", ".join(ids[:8])
            )
        near = _near(connection, Query(name)) if suggest else ()
        raise NotFound(
            f"there is no entry {name!r}",
            near=near,
            hint=f"did you mean {', '.join(near)}?" if near else f"try: kb search {name}",
        )
    finally:
        connection.close()


@_reading
def list_entries(*, exact: bool = False) -> list[Hit]:
    """Every entry, by id; `exact` as `open_index` has it."""
    connection = open_index(exact=exact)
    try:
        rows = connection.execute("select rowid, id from entries where title != '' order by id")
        hits = _hits(connection, Query(""), [Ranked(Candidate(rowid, ""), 0.0, [], None) for rowid, _ in rows])
        return _executed(connection, hits)
    finally:
        connection.close()


@_reading
def ids_with_prefix(prefix: str) -> list[str]:
    """Ids that start so, for shell completion."""
    connection = open_index()
    try:
        return [
            row[0]
            for row in connection.execute(
                "select id from entries where id >= ? and id < ? order by id", (prefix, prefix + "\U0010ffff")
            )
        ]
    finally:
        connection.close()
