"""A card as a page: signature, a line to paste, parameters, what changed, where entries mention it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kb import libraries
from kb.cards.card import Card
from kb.cards.docstrings import Told, sentence
from kb.cards.example import example
from kb.cards.pages import address
from kb.cards.reading import Read
from kb.columns import CODE
from kb.content.page import Block, Page
from kb.kinds import Kind
from kb.versions.signature import REQUIRED, SOURCE, UNREAD, Change, parse


class Described(NamedTuple):
    """All that is known of a card: from the packs, and from the library that is installed, if it is."""

    card: Card
    signature: str
    source: str  # where the signature was read
    parameters: dict[str, str]  # name -> default as code
    told: dict[str, Told]  # what the docstring says of each
    sentence: str
    note: str = ""  # what is not known, and how it would be


def described(card: Card, read: Read | None, python: str | None) -> Described:
    """What is known of a card: the signature of the version at hand; docstrings only of what is installed."""
    signature, source = at_hand(card, read)
    parameters: dict[str, str] = {}
    if signature:
        parameters = parse(f"def{signature}").parameters or {}
    note = ""
    if read is None:
        where = f"in {python}" if python else "here"
        note = f"{card.library} is not installed {where}, so its docstring is not shown."
    elif not read.sentence:
        note = f"No docstring was found in the source: kb api {card.dotted} --live asks the library itself."
    return Described(
        card, signature, source, parameters, read.parameters if read else {}, read.sentence if read else "", note
    )


def at_hand(card: Card, read: Read | None) -> tuple[str, str]:
    """The signature of the installed version, and where it was read: that of its pack where it was collected, which
    knows what `**kwargs` takes; else from the installed source; else the newest that was collected.
    """
    if read is not None:
        history = dict(zip(card.versions, card.pack.history(card.dotted), strict=True))
        text = history.get(read.site.version)
        if text and "(" in text:
            return text[text.index("(") :], f"signature of {read.site}; {SOURCE}"
        if read.signature is not None:
            return read.signature, f"read from the source of {read.site}; not executed"
    has = [v for v, text in zip(card.versions, card.pack.history(card.dotted), strict=True) if text]
    newest = f"signature of {card.library} {has[-1]}, {SOURCE}"
    if read is None:
        return card.signature, newest
    if not card.signature:
        return "", str(read.site)
    return card.signature, f"{read.site}; {newest}"


def page(known: Described, changes: Sequence[Change], span: str, mentions: Sequence[str], old: str) -> Page:
    """The page of a card; `mentions` are ids of entries, `old` is what became of it, where it is gone."""
    card = known.card
    blocks: list[Block] = [["text", f"{CODE}{card.title}{known.signature}{CODE}"]] if known.signature else []
    blocks.append(["text", known.source])
    if old:
        blocks.append(["text", old])
    if card.is_current or not old:
        blocks += [["heading", "Use"], ["code", example(card, known.parameters).rstrip()]]
    blocks += _parameters(known)
    blocks.append(["heading", "Versions"])
    blocks.append(["text", span])
    blocks += [["item", 1, "•", f"{c.before} -> {c.after}  {'; '.join(c.what)}"] for c in changes]
    if mentions:
        names = ", ".join(f"{CODE}{name}{CODE}" for name in mentions)
        blocks.append(["text", f"Entries that mention it: {names}"])
    if known.note:
        blocks.append(["text", known.note])
    if not libraries.documentation(card.dotted) and address(card):  # which stands at the end of every page by itself
        blocks.append(["code", address(card)])
    return Page(card.title, Kind.REFERENCE, heading(known), (card.dotted, *card.also[:3]), (), (), blocks, None)


def heading(known: Described) -> str:
    """The line under the name: what the docstring says first, else what it is."""
    noun = known.card.noun
    return known.sentence or f"{noun[:1].upper()}{noun[1:]}"


def _parameters(known: Described) -> list[Block]:
    rows = [[f"{CODE}{n}{CODE}", _default(d), sentence(told_of(known, n))] for n, d in known.parameters.items()]
    if not rows:
        return []
    if not any(row[2] for row in rows):
        rows = [row[:2] for row in rows]
        return [["heading", "Parameters"], ["table", ["name", "default"], *rows]]
    return [["heading", "Parameters"], ["table", ["name", "default", "what it is"], *rows]]


def told_of(known: Described, parameter: str) -> str:
    """What the docstring says of a parameter."""
    told = known.told.get(parameter.lstrip("*"))
    return told.text or told.type if told else ""


def _default(default: str) -> str:
    return {REQUIRED: "required", UNREAD: "..."}.get(default, f"{CODE}{default}{CODE}")


def markdown(blocks: Iterable[Block]) -> str:
    """The blocks of a card as Markdown, for HTML and notebooks."""
    parts = []
    for kind, *content in blocks:
        if kind == "heading":
            parts.append(f"## {content[0]}")
        elif kind == "code":
            parts.append(f"```python\n{content[0]}\n```")
        elif kind == "item":
            parts.append(f"- {_ticked(content[2])}")
        elif kind == "table":
            head, *rows = [
                "| " + " | ".join(_ticked(cell).replace("|", "\\|") for cell in row) + " |" for row in content
            ]
            parts.append("\n".join([head, "|---" * len(content[0]) + "|", *rows]))
        else:
            parts.append(_ticked(content[0]))
    return "\n\n".join(parts)


def _ticked(text: str) -> str:
    return text.replace(CODE, "`")
