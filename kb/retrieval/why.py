"""Explains an error: the entries for what a pasted text says went wrong; else what the source of the libraries says of
the message; else nothing: a wrong answer costs more than none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kb.index.opening import open_index, reading
from kb.index.reader import Index
from kb.retrieval.explaining import FURTHER, KNOWN, RELATED, SURE, Scored, explaining
from kb.retrieval.failure import Failure, read
from kb.retrieval.finder import Found, Hit, bounded, hits_of
from kb.retrieval.ranking import Candidate, Ranked
from kb.text import key

if TYPE_CHECKING:
    from kb.retrieval.sourced import Sourced

READ = 6  # of the things that a text says were raised, so many are looked up
NEAR = 2  # entries that may be related


class Explained(Found):
    """The entries that explain a message, best first.

    Where none does, `source` is what the source of a library says of it, if one can raise it, and `related` are entries
    that may be related; `asked` is the message as it was read in the text.
    """

    def __init__(self, hits: list[Hit], total: int, asked: str, related: list[Hit], source: Sourced | None):
        super().__init__(hits, total, (), tuple(hit.id for hit in related))
        self.asked, self.related, self.source = asked, related, source

    @property
    def asides(self) -> list[str]:
        """What is to be said beside the hits, a line each; where there is none, what else is known of the message."""
        if self.hits:
            return super().asides
        nearest = f"; nearest entries: {', '.join(self.near)}" if self.near else ""
        if self.source:
            return [self.source.title, self.source.summary, f"No entry explains it{nearest}."]
        return [f"kb does not know this message: {self.asked}" if self.asked else "kb does not know this message"] + (
            [f"perhaps related: {', '.join(self.near)}"] if self.near else []
        )

    def as_json(self) -> list[dict[str, object]]:
        """The documented array of `kb why --json`: hits; or the message of a library and the entries nearest to it."""
        if self.hits or self.source is None:
            return [hit.as_json() for hit in self.hits]
        return [self.source.as_json(self.near), *(hit.as_json() for hit in self.related)]


@reading
def why(text: str, *, limit: int | None = 3, known: float = KNOWN) -> Explained:
    """What explains an error message or a pasted traceback: entries, best first, of which the first scores at least
    `known` (of 1); else what the source of the libraries says. Numbers, shapes and paths of one run do not count.

    Raises `UsageError` for a limit below one.
    """
    limit = bounded(limit)
    failure = read(text)
    asked = next((f"{r.type}: {r.first}".removeprefix(": ") for r in failure.raised), "")
    with open_index() as index:
        scored, source = _scored(index, failure)
        is_known = bool(scored) and scored[0].score >= known
        explained = [s for s in scored if s.score >= min(known, FURTHER)] if is_known else []
        if explained:
            hits = hits_of(index, [_ranked(s) for s in explained[:limit]])
            return Explained(hits, len(explained), asked, [], None)
        near = [s for s in scored if s.score >= RELATED][:NEAR]
        if source:
            near = [*near[:1], *_about(index, source, scored), *near][:NEAR]
        related = hits_of(index, [_ranked(s) for s in dict.fromkeys(near)])
        return Explained([], 0, asked, related, source)


def _ranked(scored: Scored) -> Ranked:
    return Ranked(Candidate(scored.entry), 100 * scored.score, scored.reasons, scored.match)


def _scored(index: Index, failure: Failure) -> tuple[list[Scored], Sourced | None]:
    """Entries by how well they explain what a text says was raised; and the first message that a library can raise."""
    best: dict[int, Scored] = {}
    source: Sourced | None = None
    for raised in failure.raised[:READ] if failure.raised and failure.raised[0].type else failure.raised:
        found, template = explaining(index, raised)
        if template and source is None:
            from kb.retrieval.sourced import Sourced  # reads what a message with an entry does not need

            source = Sourced.of(template)
        for scored in found:
            weighted = scored._replace(score=scored.score * raised.weight)
            if weighted.entry not in best or best[weighted.entry].score < weighted.score:
                best[weighted.entry] = weighted
        if any(s.score >= SURE for s in best.values()):
            break
    return sorted(best.values(), key=lambda s: -s.score), source


def _about(index: Index, source: Sourced, scored: list[Scored]) -> list[Scored]:
    """The entry of a function that raises it."""
    known = {s.entry: s for s in scored}
    for function in source.template.functions:
        parts = function.split(".")
        names = [key(".".join(parts[i:])) for i in range(len(parts))] + [key(part) for part in parts[-2:-1]]
        found = [name.entry for name in index.names(names) if name.how in ("id", "symbol", "dotted")]
        if found:
            return [known.get(found[0], Scored(found[0], 0.0, None, ()))]
    return []
