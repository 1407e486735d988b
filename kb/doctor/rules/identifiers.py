"""Names of activations, losses, optimizers and the like that Keras does not know."""

from __future__ import annotations

from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said, near, texts
from kb.doctor.uses import Called, Use
from kb.versions.values import Set

_ARGUMENTS = {"activation": Set.ACTIVATION, "recurrent_activation": Set.ACTIVATION, "loss": Set.LOSS,
              "optimizer": Set.OPTIMIZER, "metrics": Set.METRIC, "weighted_metrics": Set.METRIC}  # fmt: skip
_ENDINGS = {"_initializer": Set.INITIALIZER, "_regularizer": Set.REGULARIZER, "_constraint": Set.CONSTRAINT}
_PLACES = {"keras.layers.Activation": ("activation", 0), "keras.activations.get": ("activation", 0)}
_OTHERWISE = frozenset(["accuracy", "acc", "crossentropy", "ce"])  # which metrics stand for one of several


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """The texts of those arguments in calls of Keras."""
    if not isinstance(use, Called) or not use.dotted.startswith("keras."):
        return
    given = dict(use.keywords)
    if use.dotted in _PLACES and use.positional:
        given.setdefault(_PLACES[use.dotted][0], use.positional[0])
    if use.dotted.endswith(".compile"):
        given |= dict(zip(("optimizer", "loss"), use.positional, strict=False))
    for name, argument in given.items():
        kind = _ARGUMENTS.get(name) or next((kind for end, kind in _ENDINGS.items() if name.endswith(end)), None)
        known = facts.values.of("keras", kind, facts.version("keras")) if kind else frozenset()
        if kind in (Set.LOSS, Set.METRIC):
            known |= facts.values.of("keras", Set.LOSS if kind is Set.METRIC else Set.METRIC, facts.version("keras"))
        if kind is None or not known:
            continue
        for node in texts(argument.literal):
            text = str(node.value)
            if text in known or (kind in (Set.METRIC, Set.LOSS) and text in _OTHERWISE):
                continue
            if kind is Set.OPTIMIZER and text.lower() in {one.lower() for one in known}:
                continue  # Keras does not look at the case of these
            close = _nearest(text, known)
            if close or kind in (Set.ACTIVATION, Set.OPTIMIZER):
                yield Said(node, f"Keras knows no {kind} {text!r}", repr(close) if close else "", _entry(kind))


def _nearest(text: str, known: frozenset[str]) -> str:
    plain = text.replace("_", "").lower()
    same = sorted(
        (one for one in known if one.replace("_", "").lower() == plain), key=lambda one: (one != one.lower(), one)
    )
    return same[0] if same else near(text, frozenset(one for one in known if one == one.lower()) or known, 0.75)


def _entry(kind: Set) -> str:
    return {Set.OPTIMIZER: "model_compile", Set.LOSS: "model_compile", Set.METRIC: "model_compile"}.get(kind, "")


RULE = Rule(
    code="identifier",
    looks_at="texts that name an activation, a loss, a metric, an optimizer, an initializer and the like in Keras",
    says="that Keras does not know this one, and which one is meant",
    finds='import keras\nkeras.layers.Dense(8, activation="relU")',
    leaves='import keras\nkeras.layers.Dense(8, activation="relu")',
    check=check,
)
