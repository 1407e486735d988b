"""Names of files that Keras refuses by their ending."""

from __future__ import annotations

from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said
from kb.doctor.uses import Called, Use
from kb.versions.packs import order

_MODELS = ("keras.Model", "keras.Sequential", "keras.models.Model", "keras.models.Sequential")


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """The path of `save_weights`, `save` and `ModelCheckpoint`."""
    if not isinstance(use, Called) or not use.dotted.startswith("keras.") or order(facts.version("keras")) < (3,):
        return
    owner, _, name = use.dotted.rpartition(".")
    if name == "ModelCheckpoint" and owner == "keras.callbacks":
        argument = use.argument("filepath", 0)
        only = use.keywords.get("save_weights_only")
        is_weights = only is not None and getattr(only.literal, "value", None) is True
        if only is not None and not is_weights and getattr(only.literal, "value", None) is not False:
            return
        endings: tuple[str, ...] = (".weights.h5",) if is_weights else (".keras",)
    elif owner in _MODELS and name in ("save_weights", "save"):
        argument = use.argument("filepath", 0)
        endings = (".weights.h5", ".weights.json") if name == "save_weights" else (".keras", ".h5", ".hdf5")
    else:
        return
    path = argument.text if argument else None
    if argument is None or not path or path.endswith(endings) or use.has_more:
        return
    stem = path[: path.rindex(".")] if "." in path.rpartition("/")[2] else path
    for end in (".weights", "_weights") if endings[0] == ".weights.h5" else ():
        stem = stem.removesuffix(end) or stem
    what = f"{name} takes no file {path!r}: it must end in {endings[0]}"
    yield Said(
        argument.literal, what, repr(stem + endings[0]), facts.entry_about(use.dotted) or "save_load_model", "3.0"
    )


RULE = Rule(
    code="ending",
    looks_at="the file of `save_weights`, `save` and `ModelCheckpoint` in Keras 3",
    says="how the name of the file has to end",
    finds='import keras\nkeras.callbacks.ModelCheckpoint("best.hdf5")',
    leaves='import keras\nkeras.callbacks.ModelCheckpoint("best.keras")',
    check=check,
)
