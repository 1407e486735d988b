"""A message that a library can raise and no entry explains: what the source says of it, in words and as JSON."""

from __future__ import annotations

from typing import NamedTuple

from kb.index.messages import collected
from kb.versions.messages import HOLE, Template
from kb.versions.native import NATIVE

SOURCE = "read from the source, not executed"
SEEN = "written in C: seen when it was executed"


class Sourced(NamedTuple):
    """A template of a library, and the versions of it that were collected."""

    template: Template
    collected: tuple[str, ...]

    @classmethod
    def of(cls, template: Template) -> Sourced:
        """A template with the versions of its library."""
        return cls(template, collected(template.library))

    @property
    def is_native(self) -> bool:
        """Whether it comes from code in C, of which a Python source does not tell."""
        return self.template in NATIVE

    @property
    def known(self) -> str:
        """How it is known."""
        return SEEN if self.is_native else SOURCE

    @property
    def title(self) -> str:
        """The type and the message, with dots where a value is put in."""
        return f"{self.template.type}: {self.template.text.replace(HOLE, '...')}"

    @property
    def condition(self) -> str:
        """Under which condition it is raised, in words; empty where the code has no test before it."""
        test = self.template.condition
        if test.startswith("except"):
            caught = test.removeprefix("except").strip(" ()") or "an exception"
            return f"after {caught.replace(', ', ' or ')} was caught"
        return f"when {test}" if test else ""

    @property
    def versions(self) -> str:
        """In which versions, of those that were collected."""
        have = self.template.versions
        if self.is_native:
            return f"{self.template.library} {have[0]}"
        span = have[0] if len(have) == 1 else f"{have[0]} to {have[-1]}"
        lacking = [v for v in self.collected if v not in have]
        beside = f"; not in {', '.join(lacking)}" if lacking else ""
        return f"{self.template.library} {span}{beside}"

    @property
    def summary(self) -> str:
        """Which functions raise it, under which condition, in which versions, and how that is known."""
        raised = "warned by" if self.template.type.endswith("Warning") else "raised by"
        when = f", {self.condition}" if self.condition else ""
        return f"{raised} {', '.join(self.template.functions)}{when}; {self.versions}; {self.known}"

    def as_json(self, near: tuple[str, ...]) -> dict[str, object]:
        """The documented element of `kb why --json`: the fields of a hit, and `raised`."""
        t = self.template
        return {
            "id": "", "title": self.title, "kind": "message", "summary": self.summary, "symbols": list(t.functions),
            "aliases": [], "tags": [], "own_data": False, "layer": "", "path": "", "snippet": "", "score": 0.0,
            "match": {"field": "source", "text": t.text}, "note": "", "executed": "never",
            "raised": {
                "library": t.library, "type": t.type, "template": t.text, "functions": list(t.functions),
                "condition": t.condition, "versions": list(t.versions), "collected": list(self.collected),
                "source": self.known, "near": list(near), "api": f"kb api {t.functions[0]}",
            },
        }  # fmt: skip
