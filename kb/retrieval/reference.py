"""Finds cards: the public names that a query is, begins or names, and those whose names and first sentences say what
the query says. Gives cards, best first; `finder` puts them below the entries that answer.

Nothing here is imported by a lookup that an entry's own name answers.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from kb.cards.card import Card
from kb.cards.store import Cards, open_cards
from kb.content.summary import Summary
from kb.errors import KbError
from kb.kinds import Kind
from kb.retrieval.query import Query
from kb.retrieval.weights import BESIDE, SYNONYM, WEAKENED
from kb.text import key, stem, terms, words

if TYPE_CHECKING:
    from kb.cards.sentences import Sentences

LAYER = "reference"  # of a card, where an entry has the library that it lies in
SETTING = "KB_REFERENCE"  # `none`: entries alone answer; `names`: without the docstrings of what is installed
CANDIDATES = 300  # by bm25, which are looked at closely
LIKELY = 0.45  # of a fit from 0 to 1, from which on a card is likely what was asked for
LEAST = 0.3  # below which a card is no answer
OF_ONE_NAME = 2  # cards of the same last part among those that words find
MORE = 60  # cards of one query at most
# Words of names and docstrings for those that people say, beyond the synonyms of entries.
SAID = {
    "folder": "directory", "picture": "image", "pictures": "image", "photo": "image", "file": "path",
    "biggest": "largest", "average": "mean", "flip": "reverse", "mirror": "flip", "turn": "rotate", "timezone": "tz",
    "greyscale": "grayscale", "gray": "grayscale", "off": "disable", "jpg": "image", "img": "image",
}  # fmt: skip
LIKENESS = {  # factors of a fit by what a card is
    "module": 0.75, "value": 0.85, "member": 0.88, "other library": 0.6, "library": 1.1, "internal": 0.7, "gone": 0.5,
}  # fmt: skip
_INTERNAL = (".testing", ".estimator_checks", ".sandbox", ".errors", ".exceptions", ".typing", ".tree", ".test")


class Answer(NamedTuple):
    """A card that answers a query, how well, and what the installed library says of it in a sentence."""

    card: Card
    fit: float  # from 0 to 1
    sentence: str = ""
    parameter: str = ""  # of it that the query names
    is_named: bool = False  # whether the query is its name
    is_start: bool = False  # whether the query begins its name


def is_on() -> bool:
    """Whether cards are looked for at all."""
    return os.environ.get(SETTING) != "none"


def is_wanted(query: Query) -> bool:
    """Whether the filters of a query leave cards."""
    return is_on() and not query.tags and (not query.kinds or Kind.REFERENCE in query.kinds)


def named(query: Query) -> list[Answer]:
    """The cards of which the query is the name, and with `NAME parameter` those of which it names a parameter too."""
    if not is_wanted(query) or not query.text or len(query.text) > 200 or query.is_error:
        return []
    with open_cards() as cards:
        if given := _with_parameter(cards, query):
            return _left(query, given)
        found = cards.named(query.text) if " " not in query.text else []
        if not found and 1 < len(query.words) <= 6:
            found = cards.spoken(tuple(word for text in query.text.split() for word in words(text)))
        return _left(query, [Answer(card, 1.0, is_named=True) for card in found])


def _with_parameter(cards: Cards, query: Query) -> list[Answer]:
    """`GridSearchCV verbose`, `read_csv(sep=)`: a name and one of its parameters."""
    parts = query.text.replace("(", " ").replace("=", " ").replace(")", " ").split()
    if len(parts) != 2 and not (len(parts) == 3 and parts[1] in ("parameter", "argument", "param", "arg")):
        if len(parts) != 3 or parts[2] not in ("parameter", "argument", "param", "arg"):
            return []
        parts = parts[:2]
    name, parameter = parts[0], parts[-1]
    for first, second in ((name, parameter), (parameter, name)):
        if not _is_code(first):
            continue
        cards_of = [card for card in cards.named(first, 8) if second in parameters_of(card)]
        if cards_of:
            return [Answer(card, 1.0, parameter=second, is_named=True) for card in cards_of[:3]]
    return []


def _is_code(name: str) -> bool:
    """Whether a word is written as a name of code, and not as one of a sentence: `GridSearchCV`, `read_csv`."""
    return "_" in name or "." in name or name != name.lower()


def parameters_of(card: Card) -> dict[str, str]:
    """Parameter -> its default as code, of the newest version that has the name."""
    from kb.versions.packs import parse

    with suppress(SyntaxError, ValueError):
        return parse(card.text).parameters or {}
    return {}


def starting(query: Query) -> list[Answer]:
    """The cards whose name the query begins."""
    text = query.text
    if not is_wanted(query) or " " in text or len(key(text)) < 3 or query.is_error:
        return []
    with open_cards() as cards:
        found = cards.starting(text, MORE)
    length = len(key(text.rpartition(".")[2]))
    return _left(query, [Answer(c, LIKELY + 0.5 * length / len(c.key), is_start=True) for c in found if c.is_current])


def in_words(query: Query, *, need: bool = True) -> list[Answer]:
    """The cards that say what the query says, best first. With `need`, what is installed is read first where it was
    not yet: that takes seconds, once.
    """
    if not is_wanted(query) or not query.stems or query.is_error:
        return []
    with open_cards() as cards:
        sentences = _sentences(make=need)
        try:
            found = _fitting(cards, sentences, query)
        finally:
            if sentences is not None:
                sentences.connection.close()
    return _left(query, found)


def is_word(word: str) -> bool:
    """Whether a word stands in a public name, or in several of the sentences that were read."""
    if not is_on():
        return False
    some = terms(word)
    with open_cards() as cards:
        if cards.frequencies(some):
            return True
    sentences = _sentences(make=False)
    if sentences is None:
        return False
    with sentences:
        return any(n > 1 for n in sentences.frequencies(some).values())


def told(answers: Iterable[Answer]) -> list[Answer]:
    """The answers with their sentences, as far as these are at hand without reading anything anew."""
    some = list(answers)
    if not any(not answer.sentence for answer in some):
        return some
    sentences = _sentences(make=False)
    if sentences is None:
        return some
    with sentences:
        known = sentences.of(answer.card.number for answer in some)
    return [a._replace(sentence=a.sentence or known.get(a.card.number, "")) for a in some]


def _sentences(*, make: bool) -> Sentences | None:
    if os.environ.get(SETTING) == "names":
        return None
    from kb.cards.sentences import open_sentences
    from kb.execution.interpreter import find_interpreter

    with suppress(KbError):
        return open_sentences(find_interpreter(), make=make)
    return None


def _left(query: Query, answers: list[Answer]) -> list[Answer]:
    """Those that the filter by library leaves."""
    if not query.libraries:
        return answers
    return [answer for answer in answers if answer.card.module in query.libraries]


def _fitting(cards: Cards, sentences: Sentences | None, query: Query) -> list[Answer]:
    """Cards by how well name and sentence say what the query says."""
    stands_for = dict(query.extra)
    for word in query.words:
        if word in SAID and stem(SAID[word]) not in query.stems:
            stands_for[stem(SAID[word])] = stem(word)
    wanted = (*query.stems, *stands_for)
    match = " OR ".join(f'"{s}"' for s in wanted if '"' not in s)
    scores: dict[int, float] = {}
    counts: dict[str, int] = {}
    size = 1
    texts: dict[int, str] = {}
    if sentences is not None:
        scores = dict(sentences.matching(match, CANDIDATES))
        counts, size = sentences.frequencies(wanted), sentences.size()
    for number, score in cards.matching(match, CANDIDATES // 3):
        scores.setdefault(number, score)
    if sentences is not None:
        texts = sentences.of(scores)
    if sentences is None:
        counts, size = cards.frequencies(wanted), cards.size()
    rarity = {s: math.log(1 + size / (1 + counts.get(s, 0))) for s in wanted}
    rarity |= {s: rarity[s] * WEAKENED for s in query.weak & rarity.keys()}
    found = []
    for number, card in cards.numbered(sorted(scores, key=lambda n: -scores[n])[:400]).items():
        sentence = texts.get(number, "")
        fit = _fit(card, sentence, query, stands_for, rarity, math.log(1 + size / 20))
        if fit >= LEAST:
            found.append((fit, scores[number], Answer(card, round(min(1.0, fit), 3), sentence)))
    found.sort(key=lambda row: (-row[0], -row[1], row[2].card.number))
    return _few_of_a_name([row[2] for row in found])[:MORE]


def _few_of_a_name(answers: list[Answer]) -> list[Answer]:
    """The answers with at most so many of one last part: thirty classes may have a method of that name."""
    seen: dict[str, int] = {}
    kept = []
    for answer in answers:
        n = seen[answer.card.key] = seen.get(answer.card.key, 0) + 1
        if n <= OF_ONE_NAME:
            kept.append(answer)
    return kept


def _fit(
    card: Card, sentence: str, query: Query, stands_for: dict[str, str], rarity: dict[str, float], typical: float
) -> float:
    """How well a card says what the query says, about 0 to 1: the share of the query that name, sentence and owner
    cover together, more where the name or the sentence alone says it and little else.
    """
    total = sum(rarity[s] for s in query.stems) or 1.0
    name = {stem(word) for word in words(card.member)} | set(terms(card.member))
    own_words = len({stem(word) for word in words(card.member)})
    said = set(terms(sentence))
    owner = set(terms(card.owner.replace(".", " ").replace("_", " ")))

    def weight(have: set[str]) -> float:
        common = {s for s in query.stems if s in have}
        meant = {stands_for[s] for s in have if s in stands_for} - common
        return sum(rarity[s] for s in common) + SYNONYM * sum(rarity.get(s, 0.0) for s in meant)

    by_name, by_sentence = weight(name), weight(said)
    together = max(weight(name | said), 0.9 * weight(name | said | owner))
    beside_name = max(0, own_words - sum(s in name for s in query.stems))
    beside_said = max(0, len(said) - sum(s in said for s in query.stems))
    alone = max(
        by_name / total * math.sqrt(by_name / (by_name + BESIDE * typical * beside_name)) if by_name else 0.0,
        by_sentence / total * math.sqrt(by_sentence / (by_sentence + 0.3 * typical * beside_said))
        if by_sentence
        else 0.0,
    )
    fit = together / total * (0.55 + 0.45 * alone)
    return fit * _likeness(card, query)


def _likeness(card: Card, query: Query) -> float:
    factor = LIKENESS["member"] if card.is_member else 1.0
    factor *= LIKENESS.get(card.kind, 1.0)
    if not card.is_current:
        factor *= LIKENESS["gone"]
    if any(part in card.dotted for part in _INTERNAL):
        factor *= LIKENESS["internal"]
    if query.prefers:
        factor *= LIKENESS["library" if card.module in query.prefers else "other library"]
    return factor


def sentence_of(answer: Answer) -> str:
    """What stands under a card's name in a list: its sentence; else what it is."""
    return answer.sentence or f"{answer.card.noun[:1].upper()}{answer.card.noun[1:]}."


def summary(answer: Answer) -> Summary:
    """A card in short, in the form of an entry."""
    card = answer.card
    return Summary(
        id=card.dotted, title=card.title, kind=Kind.REFERENCE, summary=sentence_of(answer),
        symbols=(card.dotted, *card.also), aliases=(), tags=(), requires=(), own_data=(), libraries=(card.module,),
        layer=LAYER, path="", snippet="", digest="",
    )  # fmt: skip


def names_with_prefix(prefix: str) -> list[str]:
    """Public names that start so, for shell completion: last parts of names, or dotted ones where a dot was typed."""
    if not is_on() or len(prefix) < 2:
        return []
    with open_cards() as cards:
        return cards.names_with_prefix(prefix)
