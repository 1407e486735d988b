"""Arguments that were removed or renamed, or are misspelt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kb.doctor.facts import Facts
from kb.doctor.findings import Level
from kb.doctor.rules import Rule, Said, near, of_old, short
from kb.doctor.uses import Argument, Called, Use
from kb.versions.packs import UNREAD, Signature, library_of
from kb.versions.values import Set

_EXACT = ("scikit-learn",)  # libraries whose signatures say all: what they do not name is not taken
# What takes any argument that an artist has, by `**kwargs`: names below these.
_ARTISTS = ("matplotlib.pyplot.", "matplotlib.axes.Axes.", "matplotlib.figure.Figure.")
_OTHERS = frozenset(  # those that hand them to something else
    [
        "rc",
        "setp",
        "savefig",
        "imsave",
        "figure",
        "subplot",
        "subplots",
        "subplot_mosaic",
        "add_subplot",
        "colorbar",
        "set",
    ]
)


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """Every keyword argument that the target does not take."""
    if not isinstance(use, Called):
        return
    signature = facts.signature(use.dotted)
    for name, argument in use.keywords.items():
        if signature is not None and signature.parameters and name in signature.parameters:
            old = facts.old(use.dotted, name)
            if old and old.is_noted:
                yield of_old(argument.keyword or argument.node, f"{name} of {short(use.dotted)}", old)
            continue
        yield from _missing(use.dotted, name, argument, signature, facts)


def _missing(dotted: str, name: str, argument: Argument, signature: Signature | None, facts: Facts) -> Iterator[Said]:
    node = argument.keyword or argument.node
    what = f"{name} of {short(dotted)}"
    is_taken = name in facts.values.of(
        library_of(dotted) or "", f"{dotted}(**)", facts.version(library_of(dotted) or "")
    )
    if old := facts.old(dotted, name):
        said = of_old(node, what, old)
        yield replace(said, level=Level.PERHAPS) if is_taken else said
        return
    if is_taken:
        return
    if signature is None or signature.kind == "value" or signature.parameters is None:
        return
    library = library_of(dotted) or ""
    known = dict.fromkeys(signature.parameters)
    if library == "matplotlib":
        known |= dict.fromkeys(facts.values.of(library, Set.PROPERTY, facts.version(library)))
    is_open = signature.is_open or UNREAD in signature.parameters.values()
    if is_open and (not dotted.startswith(_ARTISTS) or dotted.rpartition(".")[2] in _OTHERS):
        return
    gone, new = facts.removed_in(dotted, name), facts.first_with(dotted, name)
    if library == "matplotlib" and (name in known or (not gone and facts.is_argument_somewhere(library, name))):
        return  # such functions hand on what they are given to others
    is_open = is_open or library not in _EXACT or not known  # its arguments may be those of a class of another library
    other = facts.old_argument(dotted, name)
    close = other.now if other else _renamed(dotted, name, facts) or near(name, tuple(known), 0.74)
    entry = other.entry if other else facts.entry_about(dotted)
    if gone:
        yield Said(node, f"{what}: gone by {library} {gone}", close, entry, gone)
    elif new:
        yield Said(node, f"{what} is not in {library} {facts.version(library)}", f"{library}>={new}", entry, new)
    elif close or not is_open:
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


RULE = Rule(
    code="argument",
    looks_at="keyword arguments of functions, classes and methods that take no others",
    says="that an argument is gone, renamed or misspelt",
    finds="from sklearn.preprocessing import OneHotEncoder\nOneHotEncoder(sparse=False)",
    leaves="from sklearn.preprocessing import OneHotEncoder\nOneHotEncoder(**{'sparse': False}, sparse_output=False)",
    check=check,
)
