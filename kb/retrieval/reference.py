"""Finds cards: the public names that a query is, begins or names, and those whose names and first sentences say what
the query says. Gives cards, best first; `finder` puts them below the entries that answer.

Nothing here is imported by a lookup that an entry's own name answers.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, Self

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
LONGEST = 200  # characters of a name
CANDIDATES = 40  # by bm25, which are looked at closely
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

    @property
    def told_parameter(self) -> str:
        """That parameter with its default."""
        default = parameters_of(self.card).get(self.parameter, "")
        return f"{self.parameter}={default}" if default else self.parameter

    def as_json(self) -> dict[str, object]:
        """What a card has beyond an entry in the documented schema of `--json`."""
        from kb.cards.pages import address

        return {"signature": self.card.signature, "url": address(self.card)}


def is_on() -> bool:
    """Whether cards are looked for at all."""
    return os.environ.get(SETTING) != "none"


def is_wanted(query: Query) -> bool:
    """Whether the filters of a query leave cards."""
    return is_on() and not query.tags and (not query.kinds or Kind.REFERENCE in query.kinds)


class Reference:
    """The cards, asked one query; their files are opened when they are first needed."""

    def __init__(self, query: Query, *, is_off: bool = False):
        """With `is_off` no card answers."""
        self.query = query
        self.is_wanted = not is_off and is_wanted(query)
        self._cards: Cards | None = None
        self._read: Sentences | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for opened in (self._cards, self._read):
            if opened is not None:
                opened.connection.close()

    @property
    def cards(self) -> Cards:
        """The open file of cards."""
        if self._cards is None:
            self._cards = open_cards()
        return self._cards

    def sentences(self, *, make: bool) -> Sentences | None:
        """Those of what is installed, read first with `make`; None where they are not at hand."""
        if self._read is None and os.environ.get(SETTING) != "names":
            from kb.cards.sentences import open_sentences
            from kb.execution.interpreter import find_interpreter

            with suppress(KbError):
                self._read = open_sentences(find_interpreter(), make=make)
        return self._read

    def named(self) -> list[Answer]:
        """The cards of which the query is the name; of `NAME parameter`, those that take that."""
        query = self.query
        if not self.is_wanted or not 0 < len(query.text) <= LONGEST or (query.is_error and " " in query.text):
            return []
        if given := _with_parameter(self.cards, query):
            return _left(query, given)
        found = self.cards.named(query.text) if " " not in query.text else []
        if not found and 1 < len(query.words) <= 6:
            found = self.cards.spoken(tuple(word for text in query.text.split() for word in words(text)))
        return _left(query, [Answer(card, 1.0, is_named=True) for card in found])

    def starting(self) -> list[Answer]:
        """The cards whose name the query begins."""
        text = self.query.text
        if not self.is_wanted or " " in text or len(key(text)) < 3 or len(text) > LONGEST or self.query.is_error:
            return []
        found = [card for card in self.cards.starting(text, MORE) if card.is_current]
        length = len(key(text.rpartition(".")[2]))
        return _left(self.query, [Answer(c, LIKELY + 0.5 * length / len(c.key), is_start=True) for c in found])

    def in_words(self, *, need: bool = True) -> list[Answer]:
        """The cards that say what the query says, best first. With `need`, what is installed is read first where it was
        not yet: that takes seconds, once.
        """
        if not self.is_wanted or not self.query.stems or self.query.is_error:
            return []
        return _left(self.query, _fitting(self.cards, self.sentences(make=need), self.query))

    def of_library(self) -> list[Answer]:
        """All cards of today of the libraries that the filters leave, by name."""
        return [Answer(card, 0.0) for card in self.cards.of_library(self.query.libraries)] if self.is_wanted else []

    def told(self, answers: Iterable[Answer]) -> list[Answer]:
        """The answers with their sentences, as far as these are at hand without reading anything anew."""
        some = list(answers)
        sentences = self.sentences(make=False) if any(not answer.sentence for answer in some) else None
        known = sentences.of(answer.card.number for answer in some) if sentences else {}
        return [a._replace(sentence=a.sentence or known.get(a.card.number, "")) for a in some]

    def is_word(self, word: str) -> bool:
        """Whether a word stands in a public name, or in several of the sentences that were read."""
        if not is_on():
            return False
        some = terms(word)
        sentences = self.sentences(make=False)
        return bool(self.cards.frequencies(some)) or (
            sentences is not None and any(n > 1 for n in sentences.frequencies(some).values())
        )


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
    from kb.versions.signature import parse

    with suppress(SyntaxError, ValueError):
        return parse(card.text).parameters or {}
    return {}


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
    source: Cards | Sentences = sentences or cards
    scores = dict(source.matching(match, CANDIDATES))
    counts, size = source.frequencies(wanted), source.size()
    said = sentences.stems(scores) if sentences else {}
    rarity = {s: math.log(1 + size / (1 + counts.get(s, 0))) for s in wanted}
    rarity |= {s: rarity[s] * WEAKENED for s in query.weak & rarity.keys()}
    asked = _Asked(query, stands_for, rarity, math.log(1 + size / 20))
    found = []
    for number, card in cards.numbered(scores).items():
        fit = _fit(card, said.get(number, ""), asked)
        if fit >= LEAST:
            found.append((fit, scores[number], Answer(card, round(min(1.0, fit), 3))))
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


class _Asked(NamedTuple):
    """A query as cards are compared with it."""

    query: Query
    stands_for: dict[str, str]  # stem of a synonym -> the stem that it stands for
    rarity: dict[str, float]
    typical: float  # rarity of a typical word

    def weight(self, have: set[str]) -> float:
        """How much of the query these stems say."""
        common = [s for s in self.query.stems if s in have]
        meant = {self.stands_for[s] for s in have if s in self.stands_for}.difference(common)
        return sum(self.rarity[s] for s in common) + SYNONYM * sum(self.rarity.get(s, 0.0) for s in meant)

    def fit(self, have: set[str], n: int, beside: float) -> float:
        """How well these stems, of `n` words, say it: the share of the query, less for what else they say."""
        weight = self.weight(have)
        others = max(0, n - sum(s in have for s in self.query.stems))
        total = sum(self.rarity[s] for s in self.query.stems) or 1.0
        return weight / total * math.sqrt(weight / (weight + beside * self.typical * others)) if weight else 0.0


def _fit(card: Card, sentence: str, asked: _Asked) -> float:
    """How well a card says what the query says, about 0 to 1: the share of it that name, sentence and owner cover
    together, more where the name or the sentence alone says it and little else. `sentence` is its stems.
    """
    total = sum(asked.rarity[s] for s in asked.query.stems) or 1.0
    name, said = set(terms(card.member)), set(sentence.split())
    together = asked.weight(name | said)
    if together < total:
        owner = terms(card.owner.replace(".", " ").replace("_", " "))
        together = max(together, 0.9 * asked.weight({*name, *said, *owner}))
    if together / total * 1.1 < LEAST:
        return 0.0
    alone = max(asked.fit(name, len(words(card.member)), BESIDE), asked.fit(said, len(said), 0.3))
    return together / total * (0.55 + 0.45 * alone) * _likeness(card, asked.query)


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
