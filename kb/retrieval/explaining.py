"""How well an entry explains what was raised, from 0 to 1, with the reasons.

Evidence, strongest first: an entry's error message that is the one that was raised; what it says is missing, by name
and owner, also where an entry has it as an old name; a message that stands in an entry's text; the library's function
that the failing line called. A type that an entry's message does not have speaks against it, and so does a template of
a library from which the message was made and the entry's messages were not.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from kb.errors import KbError
from kb.index.reader import Index, Searched
from kb.kinds import Kind
from kb.lexicon import untold
from kb.libraries import library
from kb.messages import Lack, Missing, gone
from kb.retrieval.failure import Raised
from kb.retrieval.likeness import OTHER_SUBJECT, Message, Weigh, fit, message_of, stems
from kb.retrieval.ranking import Match, Reason
from kb.text import key, terms

if TYPE_CHECKING:
    from kb.versions.messages import Template

KNOWN = 0.55  # score from which on an entry explains a message: see benchmarks/why.py
RELATED = 0.25  # from which on it may be related
FURTHER = 0.3  # from which on one stands below another that explains it
SURE = 0.9  # from which on nothing else is asked
TEMPLATE = 0.93  # of a message that was made from the same template of a library as one of an entry
OTHER_TEMPLATE = 0.92  # of one that was not
ERRORS = (0.0, 0.0, 1.0, 2.0, 4.0, 1.0, 0.0, 0.0, 1.0, 0.0)  # weights of the columns of `docs`: messages first
TOTAL = ""  # under which the weight of all words of a message stands among those of each
ENOUGH = 0.45  # share of that weight, from which on a line is compared word by word
COMPARED = 500  # characters of a message's first line that are compared
CANDIDATES = 40
MANY = 1000  # entries, of which a library is taken to be one where it has fewer: words of few tell nothing
SAID = 6  # of the things that a text says were raised, so many are looked up
# How much a line of each field counts beside one of the messages of an entry.
FIELDS = {"error": 1.0, "title": 0.95, "ask": 0.9, "alias": 0.85, "summary": 0.6}
OTHER_TYPE = 0.75
CLOSE_TYPE = 0.9
BROAD = frozenset(["Exception", "RuntimeError", "ValueError", "UserWarning", "FutureWarning", "Warning"])
NO_ERROR = 0.95  # of a message of an entry that is about something else
FOREIGN = 0.6  # of a message that is no more than a value, raised within a library that kb does not know
BELOW = frozenset(["numpy", "scipy", "builtins"])  # what others are made of
UNTELLING = frozenset(["fit", "predict", "transform", "fit_transform", "score", "plot", "append", "print"])
CIRCULAR = "(most likely due to a circular import)"
SAME_TYPE_TITLE = 0.08
VERBATIM = 0.8  # of a message that stands in an entry's text
# What stands in a message that says what is missing.
SIGNS = {
    Lack.ATTRIBUTE: ("no attribute",), Lack.IMPORT: ("cannot import",), Lack.MODULE: ("No module",),
    Lack.ARGUMENT: ("unexpected keyword",), Lack.NAME: ("not defined",),
    Lack.LOCAL: ("referenced before", "not associated"),
}  # fmt: skip
QUOTED = 0.58  # of an entry that has a name as an alias which the message quotes
SECOND = 0.03  # what the second best line of an entry adds, and its title
FAMILY = 3  # names that one owner lacks by an entry's messages, from which on it is about others of it too


class Scored(NamedTuple):
    """An entry with how well it explains what was raised."""

    entry: int
    score: float
    match: Match | None
    reasons: tuple[Reason, ...]


def explaining(index: Index, raised: Raised) -> tuple[list[Scored], Template | None]:
    """Entries that may explain one thing that was raised, and the library's template of it, where those do not."""
    variants = _variants(raised)
    words = (s for m in variants for s in [*terms(m.type), *m.words, *terms(m.text[:400])])
    frequencies = index.frequencies(tuple(dict.fromkeys(words))[:80])
    weigh = lru_cache(partial(_weight, frequencies, max(MANY, index.size())))
    wanted = {s: weigh(s) for m in variants for s in [*m.words, *terms(m.text[:400])] if s not in untold()}
    shortest = min(variants, key=lambda message: len(message.words))
    wanted[TOTAL] = sum(weigh(s) for s in dict.fromkeys(shortest.words) if s not in untold())
    old = _old_names(index, raised)
    verbatim = set(_verbatim(index, variants[0]))
    libraries = _libraries(index, raised) or frozenset({_of_library(shown) for _, shown in old.values()})
    found = []
    rows = list(index.searched({*_texts(index, variants, frequencies), *old, *verbatim}))
    for row in rows:
        is_of_library = bool(libraries.intersection(row.libraries))
        score, match, why = _line(row, variants, wanted, weigh, is_of_library=is_of_library)
        reasons = [Reason(why, score)]
        if row.entry in old and old[row.entry][0] > score:
            score, match = old[row.entry][0], Match("formerly", old[row.entry][1])
            reasons.append(Reason("what is gone", score))
        if row.entry in verbatim and score < VERBATIM:
            score, match = VERBATIM, Match("text", raised.first)
            reasons.append(Reason("stands in its text", score))
        if raised.last and raised.last.library and not library(raised.last.library) and not variants[0].words:
            score *= FOREIGN
        if score > 0:
            beside = _source_points(row, raised) + _library_points(row, libraries, is_certain=bool(raised.libraries))
            reasons.append(Reason("library", beside))
            found.append(Scored(row.entry, max(0.0, score + beside), match, tuple(reasons)))
    template = None
    if not raised.missing and max((s.score for s in found), default=0.0) < SURE and variants[0].words:
        from kb.retrieval.templates import template_of

        with suppress(KbError):  # a damaged pack costs what it knows, not the answer
            template = template_of(raised)
        if template:
            found = [_by_template(s, row, template.text) for s in found for row in rows if row.entry == s.entry]
    return [*found, *_by_function(index, raised, found)], template


def _by_template(scored: Scored, row: Searched, template: str) -> Scored:
    """The score of an entry where the message is known to be one of a library."""
    from kb.retrieval.templates import letters

    for line in row.lines.split("\n"):
        field, _, shown = line.split("\t", 2)
        if field == "error" and letters(template, message_of(shown).text):
            reason = Reason("the same template", TEMPLATE)
            score = max(scored.score, TEMPLATE)
            return scored._replace(score=score, match=Match(field, shown), reasons=(*scored.reasons, reason))
    return scored._replace(score=scored.score * OTHER_TEMPLATE)


def _by_function(index: Index, raised: Raised, found: list[Scored]) -> list[Scored]:
    """The entry of the function that was called, where what is found is about a library below it: NumPy cannot say
    that the array which a scaler was given has other columns than it was fitted on.
    """
    best = max(found, key=lambda s: s.score, default=None)
    if best is None or best.score < KNOWN or not raised.libraries or raised.libraries[0] == "numpy":
        return []
    (row,) = index.searched([best.entry])
    if not row.libraries or row.libraries[0] not in BELOW or set(row.libraries) & set(raised.libraries) - BELOW:
        return []
    names = [key(name) for name in raised.called if name not in UNTELLING]
    entries = {name.entry for name in index.names(names) if name.how in ("id", "symbol")}
    fitting = [r for r in index.searched(entries) if set(r.libraries) & set(raised.libraries)]
    return [
        Scored(r.entry, best.score + 0.01, Match("symbol", r.id), (Reason("the function", best.score),))
        for r in fitting[:1]
    ]


def _old_names(index: Index, raised: Raised) -> dict[int, tuple[float, str]]:
    """Entries that have what is missing as an old name: how much that says, and what became of it."""
    lacked = raised.missing
    keys = _keys(raised, lacked)
    names = [name for name in index.names(keys) if name.how == "formerly"]
    with_owner = {k for k in keys if lacked and len(k.rstrip("=")) > len(key(lacked.name.rpartition(".")[2]))}
    many = len({name.entry for name in names if name.key not in with_owner}) > 1
    found: dict[int, tuple[float, str]] = {}
    package = _of_library(lacked.owner) if lacked and lacked.lack == Lack.IMPORT else ""
    for name in names:
        points = 0.92 if name.key in with_owner else 0.45 if many else 0.7
        if lacked and lacked.lack == Lack.IMPORT and _of_library(name.shown) != package:
            points = 0.55 if not package else 0.4
        found[name.entry] = max(found.get(name.entry, (0.0, "")), (points, name.shown))
    return found


def _keys(raised: Raised, lacked: Missing | None) -> list[str]:
    """Keys under which the index may know what is missing, with its owner first; of what is deprecated likewise."""
    if lacked is None:
        is_old = "deprecated" in raised.message or "removed" in raised.message or "renamed" in raised.message
        return list(gone(raised.message)) if is_old else []
    if lacked.lack in (Lack.NAME, Lack.LOCAL):
        return []
    owner, name = lacked.owner.rpartition(".")[2], lacked.name.rpartition(".")[2]
    if lacked.lack == Lack.MODULE:
        return [key(lacked.name)] if "." in lacked.name else []
    if lacked.lack == Lack.ARGUMENT:
        return [*(key(o + name) for o in (owner, *raised.called) if o), f"{key(name)}="]
    return [key(owner + name)] if lacked.lack == Lack.ATTRIBUTE else [key(owner + name), key(name)]


def _libraries(index: Index, raised: Raised) -> frozenset[str]:
    """The libraries that it is about: those of its frames, else those of the names that it holds."""
    if raised.libraries:
        return frozenset(map(_of_library, raised.libraries))
    said = [word for word in re.findall(r"[\w.]{4,}", raised.first)[:12] if re.search(r"[a-z][A-Z]|[A-Z]{2}", word)]
    owner = raised.missing.owner if raised.missing else ""
    names = [key(part.rpartition(".")[2]) for part in (owner, *raised.called, *said) if len(part) > 3]
    entries = {name.entry for name in index.names(names) if name.how in ("symbol", "id", "other symbol")}
    dotted = {_of_library(word) for word in re.findall(r"\w+(?:\.\w+)+", raised.first)[:12]}
    known = {module for module in dotted if library(module)}
    return frozenset(known or {row.libraries[0] for row in index.searched(entries) if row.libraries})


def _of_library(dotted: str) -> str:
    """The library of a dotted name; of a backend, the one that it serves."""
    module = dotted.partition(".")[0]
    row = library(module)
    return row.backend_of or module if row else module


def _source_points(row: Searched, raised: Raised) -> float:
    """For an entry that names what stands in the line of one's own code: `history.history["acc"]`."""
    own = [frame.source for frame in raised.frames if not frame.module and frame.source]
    if not own or raised.missing or stems(raised.first.replace("'", " ").replace('"', " "))[2:]:
        return 0.0
    said = {word for word in stems(re.sub(r"(['\"]).*?\1", " ", own[-1])) if len(word) > 4}
    return 0.1 if said.intersection(stems(row.id.replace("_", " "))) else 0.0


def _library_points(row: Searched, libraries: frozenset[str], *, is_certain: bool) -> float:
    if not row.libraries:
        return 0.0
    if not libraries:
        return 0.02 if library(row.libraries[0]) else 0.0
    if libraries.intersection(row.libraries):
        return 0.1 if is_certain else 0.04
    if libraries.intersection(row.uses):
        return -0.03 if is_certain else 0.0
    return -0.1 if is_certain else -0.05


def _variants(raised: Raised) -> list[Message]:
    """The message as it is compared: its first line, its first sentence, and all of it."""
    first = raised.first[:COMPARED]
    texts = [first]
    sentence = first.partition(". ")[0]
    if len(sentence) < len(first) and len(sentence) > 20:
        texts.append(sentence)
    if "\n" in raised.message:
        texts += [raised.message[: 2 * COMPARED].replace("\n", " ")]
    if raised.shadowed and raised.missing:  # as Python says it where it can tell
        lacked = raised.missing
        texts.insert(0, f"partially initialized module '{lacked.owner}' has no attribute '{lacked.name}' {CIRCULAR}")
    return [message_of(text, raised.type) for text in texts]


def _weight(frequencies: dict[str, int], size: int, word: str) -> float:
    return min(5.0, math.log(1 + size / (1 + frequencies.get(word, 0))))


def _texts(index: Index, variants: list[Message], frequencies: dict[str, int]) -> list[int]:
    """Entries whose messages hold the words."""
    known = dict.fromkeys(s for m in variants for s in [*terms(m.text[:400]), *terms(m.type)] if s in frequencies)
    rare = sorted(known, key=lambda s: frequencies[s])[:12]
    limit = CANDIDATES if not variants[0].missing else 2 * CANDIDATES  # many entries have something that is missing
    return [entry for entry, _ in index.match(rare, ERRORS, limit=limit)] if rare else []


def _verbatim(index: Index, message: Message) -> Iterable[int]:
    """Entries in whose text the message stands as it is."""
    told = terms(message.text[:300])
    return index.phrase(told) if len(told) >= 4 and len(message.words) >= 2 else []


def _line(
    row: Searched, variants: list[Message], wanted: dict[str, float], weigh: Weigh, *, is_of_library: bool
) -> tuple[float, Match | None, str]:
    """The line of an entry that says most of what was raised."""
    message, is_error = variants[0], row.kind == Kind.ERROR
    fits: list[tuple[float, Message, str]] = []  # of each line
    lines: list[Message] = []
    for text in row.lines.split("\n"):
        field, told, shown = text.split("\t", 2)
        if is_error and field == "alias" and "_" in shown and shown in message.values:
            fits.append((QUOTED, message_of(shown), f"{field}\t{shown}"))
        if field not in FIELDS or not _may_fit(message, told, shown, wanted):
            continue
        line = message_of(shown)
        if _is_message(message, line, field, is_error=is_error):
            lines += [line] if field == "error" or line.missing else []
            score = max(fit(variant, line, weigh, is_name=field != "error") for variant in variants)
            score *= FIELDS[field] * (1.0 if is_error else NO_ERROR) * _type_factor(message.type, line.type)
            fits.append((score, line, f"{field}\t{shown}"))
    if not fits:
        return 0.0, None, ""
    best, line, where = max(fits, key=lambda f: f[0])
    field, _, shown = where.partition("\t")
    titled = max((score for score, _, place in fits if place.startswith("title")), default=0.0)
    best += SECOND * titled + SECOND * (sorted(f[0] for f in fits)[-2] if len(fits) > 1 and best < SURE else 0.0)
    if message.missing and is_error:
        best = max(best, _generic(message.missing, lines, is_of_library=is_of_library))
    if message.subject and not line.subject and not message.missing:
        subjects = {other.subject for other in lines if other.subject}
        best *= OTHER_SUBJECT if subjects and message.subject not in subjects else 1.0
    types = {other.type for other in lines if other.type}
    if message.type and types and message.type not in types:
        best *= 0.9
    title = row.lines.partition("\t")[2].partition("\t")[2].partition("\n")[0]
    if best and message.type and title.startswith(message.type) and "'" not in title:
        best += SAME_TYPE_TITLE
    return best, Match(field, shown), f"message: {field}"


def _is_message(message: Message, line: Message, field: str, *, is_error: bool) -> bool:
    """Whether a line can be a message: a name is none, nor is one that does not say that what is missing is."""
    if message.missing and not is_error and (line.missing is None or _is_other_name(message.missing, line.missing)):
        return False
    is_bare = bool(line.type) and not line.words
    return field == "error" or is_bare or line.missing is not None or len(line.words) >= (2 if is_error else 4)


def _is_other_name(ours: Missing, theirs: Missing) -> bool:
    """Whether a page that is about something else quotes another undefined name: any name may be undefined."""
    return ours.lack in (Lack.NAME, Lack.LOCAL) and ours.name != theirs.name


def _generic(lacked: Missing, lines: list[Message], *, is_of_library: bool) -> float:
    """How well an entry that is about a family of names that are missing explains another one of them."""
    others = [line.missing for line in lines if line.missing and line.missing.lack == lacked.lack]
    of_owner = {other.name for other in others if other.owner == lacked.owner}
    if lacked.owner and len(of_owner) >= FAMILY:
        return 0.6
    if lacked.lack == Lack.ARGUMENT and len(others) >= FAMILY and is_of_library:
        return 0.57
    owners = {other.owner for other in others}
    if (
        lacked.is_module
        and all(o.is_module for o in others)
        and min(len(owners), len({o.name for o in others})) >= FAMILY
    ):
        return 0.58
    return 0.0


def _may_fit(message: Message, told: str, shown: str, wanted: dict[str, float]) -> bool:
    """Whether it pays to compare a line word by word: most have little of the message."""
    if message.missing:
        return any(sign in shown for sign in SIGNS[message.missing.lack]) or message.missing.name in shown
    if not message.words:
        return shown.startswith(message.type) or (":" in shown and message.type in shown[:60])
    words = told.split(" ")
    common = wanted.keys() & words
    return 5 * len(common) >= 3 * len(words) or sum(map(wanted.__getitem__, common)) >= ENOUGH * wanted[TOTAL]


def _type_factor(ours: str, theirs: str) -> float:
    """What is left where a message is of another type; versions make others of a `ValueError` and a `UserWarning`."""
    if not ours or not theirs or ours == theirs:
        return 1.0
    is_close = {ours, theirs} & BROAD and ours.endswith("Warning") == theirs.endswith("Warning")
    return CLOSE_TYPE if is_close else OTHER_TYPE
