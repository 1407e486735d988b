"""Names of scorers that scikit-learn does not have, or has no more."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said, near, texts
from kb.doctor.uses import Called, Use
from kb.versions.values import Set

_RENAMED = {"accuracy_score": "accuracy", "f1_score": "f1", "auc": "roc_auc", "rmse": "neg_root_mean_squared_error",
            "mse": "neg_mean_squared_error", "mae": "neg_mean_absolute_error"}  # fmt: skip


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """The texts given for `scoring`, one by one, and that of `get_scorer`."""
    if not isinstance(use, Called) or not use.dotted.startswith("sklearn."):
        return
    argument = use.argument("scoring", 0 if use.dotted.endswith(".get_scorer") else None)
    known = facts.values.of("scikit-learn", Set.SCORER, facts.version("scikit-learn"))
    if argument is None or not known:
        return
    for node in texts(argument.literal, (ast.List, ast.Tuple, ast.Set)):
        name = str(node.value)
        if name in known:
            continue
        close = next((one for one in (f"neg_{name}", _RENAMED.get(name, "")) if one in known), "") or near(name, known)
        yield Said(node, f"there is no scorer {name!r}", repr(close) if close else "", "scoring_strings")


RULE = Rule(
    code="scorer",
    looks_at="the texts given for `scoring`",
    says="that there is no scorer of that name, and which one is meant",
    finds='from sklearn.model_selection import cross_val_score\ncross_val_score(m, X, y, scoring="mean_squared_error")',
    leaves='from sklearn.model_selection import cross_val_score\ncross_val_score(m, X, y, scoring="neg_log_loss")',
    check=check,
)
