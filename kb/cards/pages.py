"""Where the official documentation of a public name lies."""

from __future__ import annotations

from kb import libraries
from kb.cards.card import Card

# Beyond those of `kb.libraries`, whose addresses stand on the pages of entries as well.
_KERAS = "https://www.tensorflow.org/api_docs/python/tf/{name}"
_MATPLOTLIB = "https://matplotlib.org/stable/api/_as_gen/{name}.html"
_STATSMODELS = "https://www.statsmodels.org/stable/generated/{name}.html"


def address(card: Card) -> str:
    """Address of the official page of a card, or of its class; empty where there is no reliable pattern."""
    dotted = card.owner if card.is_member and card.module in ("sklearn", "keras", "lightgbm") else card.dotted
    found = libraries.documentation(dotted)
    if found or card.kind == "module":
        return found
    if card.module == "keras":
        return _KERAS.format(name=dotted.replace(".", "/"))
    if card.module == "matplotlib":
        return _MATPLOTLIB.format(name=dotted)
    if card.module == "statsmodels":
        longest = max((card.dotted, *card.also), key=len)
        return _STATSMODELS.format(name=longest)
    return ""
