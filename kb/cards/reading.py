"""What the installed library says of a card, read from its source: signature, first sentence, parameters."""

from __future__ import annotations

from typing import NamedTuple

from kb.cards.card import Card
from kb.cards.docstrings import Told, first_sentence, parameters
from kb.cards.sites import Site, sites
from kb.cards.source import Found, Sources
from kb.cards.told import docstring, documentation, signature


class Read(NamedTuple):
    """What was read of a name in an installed library."""

    site: Site
    is_found: bool = False  # whether the source tells where it is defined
    signature: str | None = None
    sentence: str = ""
    parameters: dict[str, Told] = {}  # noqa: RUF012  (never written to)


def read(card: Card, python: str) -> Read | None:
    """What the library that is installed in `python` says of a card; None where it is not installed there."""
    site = sites(python).get(card.module)
    return read_name(card.dotted, site) if site else None


def read_name(dotted: str, site: Site) -> Read:
    """What an installed library says of a dotted name."""
    sources = Sources(site.folder)
    found = sources.find(dotted)
    if found is None:
        doc = sources.added(dotted)
        sentence = first_sentence(doc) or _of_owner(sources, dotted)
        return Read(site, bool(doc), None, sentence, parameters(doc))
    told: dict[str, Told] = {}
    for doc in documentation(sources, found):
        for name, what in parameters(doc).items():
            told.setdefault(name, what)
    text = signature(sources, found) if isinstance(found, Found) else None
    return Read(site, True, text, first_sentence(docstring(sources, found)) or _of_owner(sources, dotted), told)


def _of_owner(sources: Sources, dotted: str) -> str:
    """Of an attribute, what the docstring of its class says of it."""
    owner, _, member = dotted.rpartition(".")
    above = sources.find(owner) if owner else None
    if not isinstance(above, Found):
        return ""
    for doc in documentation(sources, above):
        told = parameters(doc).get(member)
        if told and told.text:
            return told.text
    return ""
