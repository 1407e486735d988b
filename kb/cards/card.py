"""A card: what the collected versions of a library say of one public name."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kb.text import key

if TYPE_CHECKING:
    from kb.versions.signature import Pack

_PAIR = re.compile(r'"([^"]*)",(\d+)')
NOUNS = {"class": "class", "def": "function", "stub": "function", "value": "value", "module": "module"}


class Card:
    """One public name. Of a name that stands in several modules, the shortest is the card, the others are `also`."""

    def __init__(
        self, dotted: str, library: str, versions: tuple[str, ...], told: str, owner_kind: str,
        also: tuple[str, ...] = (), number: int = 0,
    ):  # fmt: skip
        """`told` is what the pack has of the name, as JSON: a text and the versions that have it, again and again."""
        self.dotted, self.library, self.versions, self._told = dotted, library, versions, told
        self.owner_kind, self.also, self.number = owner_kind, also, number

    def __repr__(self) -> str:
        return f"<card {self.dotted}>"

    @cached_property
    def pairs(self) -> list[Any]:
        """A text of the pack, the bits of the versions that have it, and so on.

        Read without JSON, whose module takes longer to import than forty cards to read, where nothing is escaped.
        """
        if "\\" not in self._told:
            return [part for text, bits in _PAIR.findall(self._told) for part in (text, int(bits))]
        import json

        return list(json.loads(self._told))

    @property
    def owner(self) -> str:
        """The module or the class that it is a member of."""
        return self.dotted.rpartition(".")[0]

    @property
    def member(self) -> str:
        """The last part of its name."""
        return self.dotted.rpartition(".")[2]

    @property
    def module(self) -> str:
        """The top-level module."""
        return self.dotted.partition(".")[0]

    @property
    def is_member(self) -> bool:
        """Whether it is a member of a class."""
        return self.owner_kind == "class"

    @property
    def title(self) -> str:
        """Its name as people say it: of a member, with its class."""
        return f"{self.owner.rpartition('.')[2]}.{self.member}" if self.is_member else self.member

    @property
    def key(self) -> str:
        """Under which it is looked up."""
        return key(self.member)

    @cached_property
    def text(self) -> str:
        """What the newest version that has the name says of it, as the pack writes it."""
        return max(zip(self.pairs[1::2], self.pairs[::2], strict=True))[1]  # type: ignore[no-any-return]

    @property
    def kind(self) -> str:
        """class, def, stub, value or module."""
        return self.text.partition("(")[0]

    @property
    def noun(self) -> str:
        """What it is, in words: `method of DataFrame`, `function of numpy.linalg`."""
        noun = NOUNS.get(self.kind, "name")
        if self.is_member:
            noun = {"function": "method", "value": "attribute"}.get(noun, noun)
            return f"{noun} of {self.owner}"
        return f"{noun} of {self.owner}" if self.owner else noun

    @property
    def signature(self) -> str:
        """`(a, *, b=None)`; empty for what has none."""
        _, paren, rest = self.text.partition("(")
        return paren + rest

    @property
    def is_current(self) -> bool:
        """Whether the newest collected version has it."""
        return any(bits >> (len(self.versions) - 1) & 1 for bits in self.pairs[1::2])

    @property
    def pack(self) -> Pack:
        """The collected versions, with this name alone."""
        from kb.versions.signature import Pack

        return Pack(self.library, self.versions, {self.owner: {self.member: self.pairs}})
