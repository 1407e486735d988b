"""Methods that only an old version had, called on something of which nothing is known."""

from __future__ import annotations

from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.findings import Level
from kb.doctor.rules import Rule, Said
from kb.doctor.uses import Stray, Use

_TOPS = ("pandas", "sklearn", "keras")
_SHORTEST = 9  # characters of a name that hardly means anything else: not `append`, `plot`, `ix`


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """A method that no class has any more, and that has a name of its own."""
    if not isinstance(use, Stray) or len(use.name) < _SHORTEST:
        return
    for top in _TOPS:
        old = facts.old_member(use.name, top)
        if old is not None and not facts.is_member_of_any(use.name):
            what = f"{use.name}: {old.how} in {old.since}, if this is an object of {top}"
            yield Said(use.node, what, old.now, old.entry, old.since, Level.PERHAPS)
            return


RULE = Rule(
    code="stray",
    looks_at="methods called on objects whose class is not known",
    says="perhaps: that only an old version had a method of that name",
    finds="def train(model, data):\n    model.fit_generator(data)",
    leaves="def train(model, data):\n    model.fit(data)",
    check=check,
)
