"""Methods and attributes that an older version had, or that are misspelt, on objects whose class is known."""

from __future__ import annotations

from collections.abc import Iterator

from kb.doctor import returns
from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said, near, of_old, short
from kb.doctor.uses import Member, Use
from kb.versions.packs import library_of

_MODELS = ("keras.Model", "keras.Sequential", "keras.models.Model", "keras.models.Sequential")


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """A member that the class lacks in the target."""
    if not isinstance(use, Member) or use.name.startswith("_"):
        return
    dotted = f"{use.cls}.{use.name}"
    classes = next((some for some in returns.ALIKE if use.cls in some), frozenset([use.cls]))
    if any(facts.has(f"{cls}.{use.name}") for cls in classes):
        old = facts.old(dotted)
        if old and old.is_noted and use.is_used:
            yield of_old(use.node, short(dotted), old)
        return
    if use.cls in returns.PANDAS and not use.is_used:
        return  # it may be a column
    if old := facts.old(dotted):
        yield of_old(use.node, short(dotted), old)
        return
    library = library_of(use.cls) or ""
    if facts.text(use.cls) is None or not facts.was_asked(library):
        return
    gone, new = facts.removed_in(dotted), facts.first_with(dotted)
    other = facts.old_member(use.name, use.cls.partition(".")[0])
    close = near(use.name, facts.members(use.cls), 0.75 if gone else 0.88)
    if library == "keras" and (facts.was_value(dotted) if gone else facts.text(f"{use.cls}.{close}") == "value"):
        return  # models have attributes that are set when they are built
    if gone:
        to = other.now if other else close
        entry = other.entry if other else facts.entry_about(dotted)
        yield Said(use.node, f"{short(dotted)}: gone by {library} {gone}", to, entry, gone)
    elif new:
        what = f"{short(dotted)} is not in {library} {facts.version(library)}"
        yield Said(use.node, what, f"{library}>={new}", facts.entry_about(dotted), new)
    elif other and (library != "keras" or ".Model." in other.now or use.cls not in _MODELS):
        yield of_old(use.node, short(dotted), other)
    elif close and (close[0] == use.name[0] or not use.name.endswith("_")):  # `X_means_` may be set beside `y_means_`
        yield Said(use.node, f"{short(use.cls)} has no {use.name}", close, facts.entry_about(use.cls))


RULE = Rule(
    code="member",
    looks_at="methods and attributes of objects whose class follows from the code",
    says="that an older version had it, or that it is misspelt",
    finds='import pandas as pd\ndf = pd.read_csv("a.csv").dropna()\ndf.append(df)',
    leaves='import pandas as pd\ndf = pd.DataFrame({"append": [1]})\nprint(df.append, [].append(1))',
    check=check,
)
