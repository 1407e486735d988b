"""A card as a person or a program reads it: what the library itself says of a public name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kb.api.reading import Shown
from kb.cards.card import Card
from kb.cards.example import example
from kb.cards.page import Described, described, heading, markdown, page
from kb.cards.reading import read
from kb.errors import KbError
from kb.execution.interpreter import find_interpreter
from kb.retrieval.finder import Hit
from kb.retrieval.history import mentions, of_card

if TYPE_CHECKING:
    from kb.content.entry import Entry
    from kb.content.page import Page
    from kb.content.snippet import Snippet
    from kb.versions.gaps import Gap


class ShownCard(Shown):
    """One card, in the form of an entry. The source of the library is read when a part of it is first asked for."""

    def __init__(self, hit: Hit):
        super().__init__(hit)
        assert hit.card
        self.card: Card = hit.card.card

    @cached_property
    def known(self) -> Described:
        """What the packs and the installed library say."""
        python = _interpreter()
        return described(self.card, read(self.card, python) if python else None, python)

    @cached_property
    def mentions(self) -> tuple[str, ...]:
        """Ids of the entries that have the name among their symbols."""
        return mentions(self.card)

    def as_html(self, *more: str) -> str:
        """The card as it is drawn in a terminal, as a piece of HTML."""
        from kb.display.html import plain

        return plain(self.as_text(*more))

    @property
    def text(self) -> str:
        """The line that uses it."""
        return example(self.card, self.known.parameters)

    @property
    def whole(self) -> str:
        """The same: there is no check."""
        return self.text

    @property
    def code(self) -> str:
        """What a person pastes."""
        return self.text

    @property
    def output(self) -> str | None:
        """Nothing is documented."""
        return None

    def cell(self, name: str) -> str:
        """Raises `KbError`: a card has no cells."""
        raise KbError(f"{self.id} is a card of the reference, which has no cells", hint=f"kb show {self.id} --code")

    @property
    def snippet(self) -> Snippet | None:
        """None: what a card shows was not executed."""
        return None

    @cached_property
    def page(self) -> Page:
        """The page, made of the packs and of the installed source."""
        found = of_card(self.card, self.mentions)
        old = "; ".join(f"{old}: {what}" for old, what in found.formerly)
        return page(self.known, found.changes, found.summary, self.mentions, old)

    @property
    def ran(self) -> str:
        """Nothing: a card has no snippet."""
        return ""

    @cached_property
    def entry(self) -> Entry:
        """The card in the form of an entry, for HTML, notebooks and `--target`."""
        from pathlib import Path

        from kb.content.entry import Entry

        summary = self.hit.entry
        return Entry(
            self.id, Path(), summary.title, summary.kind, heading(self.known), summary.symbols,
            body=markdown(self.page.blocks),
        )  # fmt: skip

    def gaps(self, target: str) -> list[Gap]:
        """Whether `scikit-learn==1.2.2`, or an environment by its name, lacks it."""
        from kb.execution.environments import target as versions_of
        from kb.versions.gaps import gaps

        return gaps(self.entry, None, versions_of(target), [])

    def as_json(self) -> dict[str, object]:
        """The documented schema of `kb show --json` (README, "For programs")."""
        return self.hit.as_json() | {
            "summary": heading(self.known), "signature": self.known.signature, "asks": [], "errors": [], "formerly": {},
            "requires": [], "see_also": list(self.mentions), "body": self.entry.body, "code": self.code,
            "output": None, "evidence": [], "picture": None,
        }  # fmt: skip

    def __repr__(self) -> str:
        return f"<kb card {self.id}>"


def _interpreter() -> str | None:
    try:
        return find_interpreter()
    except KbError:
        return None
