"""Styles and colour maps that matplotlib does not have, or has no more."""

from __future__ import annotations

from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said, near, of_old
from kb.doctor.uses import Called, Use
from kb.versions.values import Set

_STYLES = (
    "matplotlib.style.use",
    "matplotlib.style.context",
    "matplotlib.pyplot.style.use",
    "matplotlib.pyplot.style.context",
)
_COLORMAPS = ("matplotlib.pyplot.get_cmap", "matplotlib.cm.get_cmap")


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """The name of a style, or of a colour map."""
    if not isinstance(use, Called) or not use.dotted.startswith("matplotlib."):
        return
    is_style = use.dotted in _STYLES
    argument = use.argument("style", 0) if is_style else use.argument("cmap", 0 if use.dotted in _COLORMAPS else None)
    name = argument.text if argument else None
    known = facts.values.of("matplotlib", Set.STYLE if is_style else Set.COLORMAP, facts.version("matplotlib"))
    if argument is None or name is None or name in known or "/" in name or name.endswith(".mplstyle") or not name:
        return
    if is_style and (old := facts.old("matplotlib.style.use", "style", repr(name))):
        yield of_old(argument.literal, f"style {name!r}", old, repr(old.now.strip("\"'")))
        return
    successor = name.replace("seaborn", "seaborn-v0_8", 1)
    close = successor if successor in known else near(name, known, 0.85)
    if known and close:
        what = "style" if is_style else "colour map"
        yield Said(
            argument.literal,
            f"matplotlib has no {what} {name!r}",
            repr(close),
            "style_sheets" if is_style else "colormaps",
        )


RULE = Rule(
    code="style",
    looks_at="names given to `style.use`, `get_cmap` and for `cmap`",
    says="that there is no style or colour map of that name, and which one is meant",
    finds='import matplotlib.pyplot as plt\nplt.style.use("seaborn")',
    leaves='import matplotlib.pyplot as plt\nplt.style.use("ggplot")\nplt.style.use("./my.mplstyle")',
    check=check,
)
