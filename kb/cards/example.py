"""A line that uses a public name: its import, and a call with the arguments that it requires."""

from __future__ import annotations

from kb import libraries
from kb.cards.card import Card
from kb.text import words

_PYPLOT = "matplotlib.pyplot"


def example(card: Card, parameters: dict[str, str]) -> str:
    """The code to paste; `parameters` are names with their defaults as code, required ones first without any.

    >>> print(example(Card("numpy.kron", "numpy", ("2.4.6",), '["def(a, b)", 1]', "module"), {"a": "", "b": ""}))
    import numpy as np
    <BLANKLINE>
    np.kron(a, b)
    """
    required = [name for name, default in parameters.items() if not default and not name.startswith("*")]
    call = f"({', '.join(required)})" if card.kind in ("class", "def", "stub") else ""
    if card.kind == "module":
        return f"import {card.dotted}\n"
    if card.is_member:
        made = "_".join(words(card.owner.rpartition(".")[2])) or "it"
        made = {"data_frame": "df", "series": "s"}.get(made, made)
        of = _owner(card.owner)
        return f"{of[0]}\n\n# {made}: {_article(of[1])} {of[1]}\n{made}.{card.member}{call}\n"
    statement, name = _owner(card.dotted)
    return f"{statement}\n\n{name}{call}\n"


def _owner(dotted: str) -> tuple[str, str]:
    """How a name is imported, and how code then calls it."""
    module, _, name = dotted.rpartition(".")
    row = libraries.library(dotted.partition(".")[0])
    if module == _PYPLOT:
        return "import matplotlib.pyplot as plt", f"plt.{name}"
    if row and row.alias and row.module in ("numpy", module):
        return f"import {row.module} as {row.alias}", f"{row.alias}.{dotted.partition('.')[2]}"
    if module == "keras":
        return "import keras", dotted
    return (f"from {module} import {name}", name) if module else (f"import {name}", name)


def _article(name: str) -> str:
    last = name.rpartition(".")[2]
    return "an" if last[:1].upper() in "AEIOU" else "a"
