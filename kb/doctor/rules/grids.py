"""Keys of parameter grids that the searched estimator does not have: `C` for a pipeline, where it is `svc__C`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said, near, short
from kb.doctor.uses import Called, Instance, Use, Value

_GRIDS = {
    "GridSearchCV": ("param_grid", 1), "RandomizedSearchCV": ("param_distributions", 1),
    "HalvingGridSearchCV": ("param_grid", 1), "HalvingRandomSearchCV": ("param_distributions", 1),
}  # fmt: skip


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """Every key of the grid of a search, and of `set_params`."""
    if not isinstance(use, Called) or not use.dotted.startswith("sklearn."):
        return
    name = use.dotted.rpartition(".")[2]
    if name in _GRIDS:
        estimator, grid = use.argument("estimator", 0), use.argument(*_GRIDS[name])
        if estimator is not None and grid is not None and isinstance(estimator.value, Instance):
            for key in _keys(grid.literal):
                yield from _said(key, str(key.value), estimator.value, facts)
    elif name == "set_params" and use.owner is not None:
        for key_name, argument in use.keywords.items():
            yield from _said(argument.keyword or argument.node, key_name, use.owner, facts)


def _keys(node: ast.expr) -> Iterator[ast.Constant]:
    """The keys of a grid, or of several in a list."""
    grids = node.elts if isinstance(node, (ast.List, ast.Tuple)) else [node]
    for grid in grids:
        keys = [key for key in grid.keys if isinstance(key, ast.Constant)] if isinstance(grid, ast.Dict) else []
        replaced = {key.value for key in keys}  # steps of which the grid tries others, with parameters of their own
        yield from (
            key for key in keys if isinstance(key.value, str) and not (
                "__" in key.value and key.value.partition("__")[0] in replaced
            )
        )  # fmt: skip


def _said(node: ast.AST, key: str, estimator: Instance, facts: Facts) -> Iterator[Said]:
    first, _, rest = key.partition("__")
    known = _parameters(estimator, facts)
    if not known:
        return
    if first in known:
        inner = dict(estimator.steps).get(first) if estimator.steps else None
        if rest and isinstance(inner, Instance):
            yield from (_prefixed(said, first) for said in _said(node, rest, inner, facts))
        return
    owners = [step for step, value in estimator.steps if first in _parameters(value, facts)]
    if owners:
        to = f"{owners[-1]}__{key}"
    elif (close := near(first, known, 0.7)) and (not rest or estimator.steps):
        to = "__".join(filter(None, [close, rest]))
    elif rest and not estimator.steps and rest.partition("__")[0] in known:
        to = rest  # the key is one for a pipeline
    else:
        to = ""
    yield Said(node, f"{short(estimator.cls)} has no parameter {key!r}", repr(to) if to else "", "grid_search")


def _prefixed(said: Said, step: str) -> Said:
    to = said.replacement
    return Said(said.node, said.message, repr(f"{step}__{to[1:-1]}") if to else "", said.entry, said.since, said.level)


def _parameters(value: Value, facts: Facts) -> frozenset[str]:
    """The parameters of an estimator; of a pipeline also its steps. Nothing where they are not all known."""
    if not isinstance(value, Instance) or not value.cls.startswith("sklearn."):
        return frozenset()
    signature = facts.signature(value.cls)
    if signature is None or signature.is_open or not signature.parameters:
        return frozenset()
    if value.cls.endswith((".Pipeline", ".FeatureUnion", ".ColumnTransformer", "VotingClassifier", "VotingRegressor",
                           "StackingClassifier", "StackingRegressor")) and not value.steps:  # fmt: skip
        return frozenset()
    return frozenset(signature.parameters) | frozenset(step for step, _ in value.steps)


RULE = Rule(
    code="grid",
    looks_at="keys of the grid of a search against the parameters of the estimator or the pipeline, and `set_params`",
    says="that there is no such parameter, and the key that is meant",
    finds="from sklearn.model_selection import GridSearchCV\nfrom sklearn.pipeline import make_pipeline\n"
    "from sklearn.svm import SVC\nGridSearchCV(make_pipeline(SVC()), {'C': [1, 10]})",
    leaves="from sklearn.model_selection import GridSearchCV\nfrom sklearn.pipeline import make_pipeline\n"
    "from sklearn.svm import SVC\nGridSearchCV(make_pipeline(SVC()), {'svc__C': [1, 10]})",
    check=check,
)
