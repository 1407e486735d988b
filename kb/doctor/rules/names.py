"""Modules, classes and functions that are gone, moved or misspelt."""

from __future__ import annotations

from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said, near, of_old, short
from kb.doctor.uses import Imported, Named, Use
from kb.versions.packs import library_of

# What is not public, and there: kb.versions.collect.sources leaves it out.
_INTERNAL = ("pandas.core", "pandas.compat", "numpy.core", "keras.src", "matplotlib.tests", "numpy.testing")


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """Of a dotted name, the first part that the target does not have."""
    if not isinstance(use, (Imported, Named)) or "._" in use.dotted or use.dotted.startswith(_INTERNAL):
        return
    parts = use.dotted.split(".")
    if use.is_below_tensorflow and facts.is_below_tensorflow(use.dotted):
        return
    prefixes = [".".join(parts[:end]) for end in range(2, len(parts) + 1)]
    for dotted in reversed(prefixes):
        old = facts.old(dotted)
        if old and (old.is_gone or (old.is_noted and dotted == use.dotted)):
            rest = parts[dotted.count(".") + 1 :]
            yield of_old(use.node, short(use.dotted), old, _replacement(old.now, dotted.rpartition(".")[2], rest))
            return
    for dotted in prefixes if facts.was_asked(library_of(use.dotted) or "") else ():
        if not facts.has(dotted):
            yield from _missing(use, dotted, parts[dotted.count(".") + 1 :], facts)
            return
        if facts.is_class(dotted):
            return


def _replacement(now: str, name: str, rest: list[str]) -> str:
    """What takes the place of a name, with the attributes that were taken of it."""
    if now.startswith("in ") and now[3:].replace(".", "").isidentifier():
        return ".".join([now[3:], name, *rest])  # `now in sklearn.model_selection`
    return ".".join([now, *rest]) if rest and now.replace(".", "").isidentifier() else now


def _missing(use: Imported | Named, dotted: str, rest: list[str], facts: Facts) -> Iterator[Said]:
    library = library_of(dotted) or ""
    owner, _, name = dotted.rpartition(".")
    if new := facts.first_with(dotted):
        what = f"{short(dotted)} is not in {library} {facts.version(library)}"
        if not facts.last_with(dotted):
            yield Said(use.node, what, f"{library}>={new}", facts.entry_about(dotted), new)
            return
    gone = facts.removed_in(dotted)
    elsewhere = _elsewhere(".".join([dotted, *rest]), facts)
    if gone:
        if not elsewhere and not rest and (close := near(name, facts.members(owner), 0.8)):
            elsewhere = f"{owner}.{close}"
        message = f"{short(dotted)}: gone by {library} {gone}"
        yield Said(use.node, message, elsewhere, facts.entry_about(elsewhere or dotted), gone)
    elif facts.old_below(dotted):
        yield Said(use.node, f"there is no module {dotted} any more", elsewhere, facts.entry_about(elsewhere), "")
    elif facts.text(owner) == "module" or "." not in owner:
        close = near(name, facts.members(owner), 0.85 if len(name) > 4 else 0.9)
        to = elsewhere if rest and elsewhere else f"{owner}.{close}" if close else elsewhere
        if to:
            yield Said(use.node, f"module {owner} has no {name}", to, facts.entry_about(to), "")


def _elsewhere(dotted: str, facts: Facts) -> str:
    """The public name of the library that ends as a missing one does; empty where there is none, or several."""
    pack = facts.pack(dotted)
    name = dotted.rpartition(".")[2]
    if dotted.startswith("keras.backend.") and facts.has(f"keras.ops.{name}"):
        return f"keras.ops.{name}"
    if pack is None or len(name) < 4:
        return ""
    owners = [
        owner for owner, members in pack.names.items() if name in members and facts.text(owner) in ("module", None)
    ]
    found = sorted(
        (o for o in owners if facts.text(f"{o}.{name}") not in (None, "value")), key=lambda o: (o.count("."), len(o))
    )
    return f"{found[0]}.{name}" if found else ""


RULE = Rule(
    code="name",
    looks_at="imports, and names that are taken of modules",
    says="that a module, a class or a function is gone, moved or misspelt, and where it is now",
    finds="from sklearn.cross_validation import train_test_split",
    leaves="try:\n    from sklearn.model_selection import KFold\n"
    "except ImportError:\n    from sklearn.cross_validation import KFold",
    check=check,
)
