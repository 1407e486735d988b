"""Arguments that were removed or renamed, or are misspelt."""

from __future__ import annotations

from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said, near, of_old, short
from kb.doctor.uses import Argument, Called, Use
from kb.versions.packs import Signature, library_of
from kb.versions.values import Set

# What takes any argument that an artist has, by `**kwargs`: names below these.
_ARTISTS = ("matplotlib.pyplot.", "matplotlib.axes.Axes.", "matplotlib.figure.Figure.")


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """Every keyword argument that the target does not take."""
    if not isinstance(use, Called):
        return
    signature = facts.signature(use.dotted)
    for name, argument in use.keywords.items():
        if signature is not None and signature.parameters and name in signature.parameters:
            old = facts.old(use.dotted, name)
            if old and not old.is_gone:
                yield of_old(argument.keyword or argument.node, f"{name} of {short(use.dotted)}", old)
            continue
        yield from _missing(use.dotted, name, argument, signature, facts)


def _missing(dotted: str, name: str, argument: Argument, signature: Signature | None, facts: Facts) -> Iterator[Said]:
    node = argument.keyword or argument.node
    what = f"{name} of {short(dotted)}"
    if old := facts.old(dotted, name):
        yield of_old(node, what, old)
        return
    if signature is None or signature.kind == "value" or signature.parameters is None:
        return
    if signature.is_open and not _is_unknown_property(dotted, name, facts):
        return
    library = library_of(dotted) or ""
    closed = dict.fromkeys(signature.parameters) | (_properties(dotted, facts) if signature.is_open else {})
    gone, new = facts.removed_in(dotted, name), facts.first_with(dotted, name)
    other = facts.old_argument(dotted, name)
    close = other.now if other else _renamed(dotted, name, facts) or near(name, tuple(closed), 0.74)
    entry = other.entry if other else facts.entry_about(dotted)
    if gone:
        yield Said(node, f"{what}: gone from {library} {gone}", close, entry, gone)
    elif new:
        yield Said(node, f"{what} is not in {library} {facts.version(library)}", f"{library}>={new}", entry, new)
    elif close or not signature.is_open:
        yield Said(node, f"{short(dotted)} takes no {name}", close, entry)


def _renamed(dotted: str, name: str, facts: Facts) -> str:
    """The one argument that came as this one went."""
    pack = facts.pack(dotted)
    last = facts.last_with(dotted, name)
    if pack is None or not last:
        return ""
    i = pack.versions.index(last)
    before, after = (pack.signature(dotted, version) for version in pack.versions[i : i + 2])
    if before is None or after is None:
        return ""
    went = set(before.parameters or ()) - set(after.parameters or ())
    came = set(after.parameters or ()) - set(before.parameters or ())
    return came.pop() if went == {name} and len(came) == 1 else ""


def _is_unknown_property(dotted: str, name: str, facts: Facts) -> bool:
    """Whether a function that hands its arguments on to artists takes none of that name, as no artist has it."""
    known = _properties(dotted, facts)
    return bool(known) and name not in known


def _properties(dotted: str, facts: Facts) -> dict[str, None]:
    if not dotted.startswith(_ARTISTS):
        return {}
    return dict.fromkeys(facts.values.of("matplotlib", Set.PROPERTY, facts.version("matplotlib")))


RULE = Rule(
    code="argument",
    looks_at="keyword arguments of functions, classes and methods that take no others",
    says="that an argument is gone, renamed or misspelt",
    finds="from sklearn.preprocessing import OneHotEncoder\nOneHotEncoder(sparse=False)",
    leaves="from sklearn.preprocessing import OneHotEncoder\nOneHotEncoder(**{'sparse': False}, sparse_output=False)",
    check=check,
)
