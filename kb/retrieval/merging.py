"""Puts the cards of public names among the entries that were found: below those that answer, above those that may be
related.
"""

from __future__ import annotations

from kb.index.reader import Index
from kb.retrieval.finder import Hit
from kb.retrieval.query import Query, parse
from kb.retrieval.ranking import Match
from kb.retrieval.reference import LIKELY, Answer, Reference, summary
from kb.text import key, words

WEAK = 37.0  # points below which the best entry does not answer
ANSWERS = 50.0  # points from which on another one answers, not only touches the question
SURE = 90.0  # points of the best entry, from which on nothing else has to be read anew
NAMED = 130.0  # points that only an entry has whose name is in the query, and more
ALIKE = 0.8  # of the best one's points, from which on a third one answers, too
AMONG = 3  # cards that stand above entries which may be related


class Merged:
    """What the cards add to the hits of one query."""

    def __init__(self, index: Index, query: Query, curated: bool):
        """With `curated` they add nothing."""
        self.index, self.curated = index, curated
        self.reference = Reference(query, is_off=curated)
        self.named = self.reference.named()  # cards of which the query is the name

    def is_word(self, word: str) -> bool:
        """Whether a word that no entry holds is one of the libraries."""
        return not self.curated and self.reference.is_word(word)

    def merged(self, query: Query, hits: list[Hit], total: int, limit: int | None) -> tuple[list[Hit], int]:
        """The hits with the cards, and how many there are in all.

        What is a name is answered by the entries of that name, then by its card. In words the first entry stays first,
        and those beside it that answer; then come cards that are likely meant and that no entry has.
        """
        with self.reference as reference:
            reference.query = query
            if not reference.is_wanted:
                return hits, total
            names = {answer.card.dotted for answer in self.named}
            answers = self.named + [answer for answer in reference.starting() if answer.card.dotted not in names]
            if answers:
                among = len(answers)
                is_said = " " in query.text  # words, which may be a name
                is_first = [
                    _is_of_that_name(hit, self.named, query.text) or (is_said and hit.score >= ANSWERS) for hit in hits
                ]
                if self.named and self.named[0].parameter:  # an entry may say more of it
                    is_first = [i == 0 and hit.score >= ANSWERS for i, hit in enumerate(hits)]
            elif query.words:
                best = hits[0].score if hits else 0.0
                if best >= NAMED and len(hits) == limit:
                    return hits, total  # there is no room for cards below
                answers = reference.in_words(need=best < SURE)
                likely = self._without_entry([answer for answer in answers[:10] if answer.fit >= LIKELY])
                among = min(len(likely), AMONG - (len(hits) > 2 and hits[2].score >= ANSWERS))
                answers = likely[:among] + [answer for answer in answers if answer not in likely[:among]]
                least = (WEAK, ANSWERS, max(ANSWERS, ALIKE * best))
                is_first = [not among or (i < 3 and hit.score >= least[i]) for i, hit in enumerate(hits)]
            else:
                answers = reference.of_library()
                among, is_first = 0, [True] * len(hits)
            total += len(answers)
            cards = [hit_of(answer) for answer in reference.told(answers[:limit])]
        first = [hit for hit, is_so in zip(hits, is_first, strict=True) if is_so]
        rest = [hit for hit, is_so in zip(hits, is_first, strict=True) if not is_so]
        return [*first, *cards[:among], *rest, *cards[among:]], total

    def _without_entry(self, answers: list[Answer]) -> list[Answer]:
        """Those of which no entry has the name."""
        names = self.index.names(answer.card.key for answer in answers)
        written = {name.key for name in names if name.how != "formerly"}
        return [answer for answer in answers if answer.card.key not in written]


def _is_of_that_name(hit: Hit, named: list[Answer], typed: str) -> bool:
    """Whether the query is a name of the entry, or begins its own with whole words.

    Where a card is written as the query is, an entry that only mentions the name in other letters (`lognorm` for
    `LogNorm`), or is found by a part of it, is not of that name.
    """
    for reason in hit.reasons:
        shown = reason.match.text if reason.match else hit.id
        if reason.why == "start of a symbol":
            parts = words(typed.rpartition(".")[2])
            return not named or words(shown.rpartition(".")[2])[: len(parts)] == parts
        if reason.why.startswith(("exact", "id as typed")):
            if not named:
                return True
            member = named[0].card.member
            return shown.rpartition(".")[2] == member if "other" in reason.why else key(member) in key(shown)
    return False


def card_named(name: str, *, is_alone: bool) -> Hit | None:
    """The card of a public name; where `is_alone`, also the one whose name begins so, if there is but one."""
    with Reference(parse(name)) as reference:
        found = reference.named()
        if not found and is_alone:
            found = reference.starting()
            found = found if len(found) == 1 else []
        return hit_of(found[0]) if found else None


def of_libraries(query: Query) -> list[Hit]:
    """All cards that the filters leave."""
    with Reference(query) as reference:
        return [hit_of(answer) for answer in reference.told(reference.of_library())]


def hit_of(answer: Answer) -> Hit:
    """A card as a hit."""
    card = answer.card
    match = Match("parameter", answer.told_parameter) if answer.parameter else Match("symbol", card.dotted)
    return Hit(summary(answer), round(100 * answer.fit, 2), match, card=answer)
