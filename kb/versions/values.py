"""Which values a version takes where a signature says only that there is an argument: options, scorers, frequencies ...

They lie in one file, `kb/versions/values.json.xz`, which `python -m kb.versions.collect.values` writes from the wheels,
read and not executed, and, for what is only to be had by running it, from a process with that version. The JSON:
library -> `versions` in order, `sets`: name of a set -> value -> versions (bit i for the i-th), and `reachable`: module
-> names that it has besides those of its API, in the newest version.

The name of a set is that of an argument, `sklearn.svm.SVC(kernel)`, or of what many arguments take: see `Set`.
"""

from __future__ import annotations

import json
import lzma
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from kb.errors import KbError
from kb.files import replacing
from kb.places import PACKAGE
from kb.versions.packs import order

PATH = Path(PACKAGE, "versions", "values.json.xz")


class Set(StrEnum):
    """What many arguments take."""

    SCORER = "scorer"
    FREQUENCY = "frequency"
    STYLE = "style"
    COLORMAP = "colormap"
    PROPERTY = "property"  # keyword arguments that artists of matplotlib take
    PLOT = "plot"  # kinds of DataFrame.plot
    ACTIVATION = "activation"
    LOSS = "loss"
    METRIC = "metric"
    OPTIMIZER = "optimizer"
    INITIALIZER = "initializer"
    REGULARIZER = "regularizer"
    CONSTRAINT = "constraint"


@dataclass(frozen=True, slots=True)
class Values:
    """The collected values of all libraries, as the file has them."""

    data: dict[str, Any] = field(default_factory=dict)

    def of(self, library: str, name: str, version: str) -> frozenset[str]:
        """The values of a set in the newest collected version that is not newer; empty where it is not known there."""
        found = self.data.get(library)
        if not found or name not in found["sets"]:
            return frozenset()
        known = [i for i, other in enumerate(found["versions"]) if order(other) <= order(version)]
        return frozenset(value for value, bits in found["sets"][name].items() if known and bits >> known[-1] & 1)

    def ever(self, library: str, name: str) -> dict[str, tuple[str, ...]]:
        """Value -> the versions that take it."""
        found = self.data.get(library)
        if not found:
            return {}
        return {
            value: tuple(v for i, v in enumerate(found["versions"]) if bits >> i & 1)
            for value, bits in found["sets"].get(name, {}).items()
        }

    def reachable(self, library: str, module: str) -> tuple[str, ...]:
        """Names that a module has besides its API."""
        found = self.data.get(library)
        return tuple(found["reachable"].get(module, ())) if found else ()


@lru_cache
def read_values(path: Path = PATH) -> Values:
    """The pack of values. Raises `KbError` for a file that is none."""
    try:
        return Values(json.loads(lzma.decompress(path.read_bytes())))
    except (OSError, ValueError, lzma.LZMAError) as error:
        hint = "python -m kb.versions.collect.values writes it again"
        raise KbError("is not a pack of values", path=path, hint=hint) from error


def write_values(data: dict[str, Any], path: Path = PATH) -> None:
    """Write the pack."""
    text = json.dumps(data, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
    with replacing(str(path)) as scratch:
        Path(scratch).write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
    read_values.cache_clear()
