"""Kinds of plot that pandas does not have."""

from __future__ import annotations

from collections.abc import Iterator

from kb.doctor import returns
from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said, near
from kb.doctor.uses import Called, Use
from kb.versions.values import Set

_MEANT = {"histogram": "hist", "boxplot": "box", "density": "kde", "bars": "bar", "lines": "line", "horizontal": "barh"}


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """The `kind` of `DataFrame.plot` and `Series.plot`."""
    if not isinstance(use, Called) or use.dotted not in {f"{cls}.plot" for cls in returns.PANDAS}:
        return
    argument = use.argument("kind")
    known = facts.values.of("pandas", Set.PLOT, facts.version("pandas"))
    kind = argument.text if argument else None
    if argument is not None and kind and known and kind not in known:
        close = _MEANT.get(kind, "") or near(kind, known, 0.6)
        yield Said(argument.literal, f"pandas plots no kind {kind!r}", repr(close) if close else "", "plot_dataframe")


RULE = Rule(
    code="plot",
    looks_at="the `kind` of `DataFrame.plot` and `Series.plot`",
    says="that there is no plot of that kind, and which one is meant",
    finds='import pandas as pd\npd.read_csv("a.csv").plot(kind="histogram")',
    leaves='import pandas as pd\npd.read_csv("a.csv").plot(kind="hist")',
    check=check,
)
