"""Collects the values that options take: `python -m kb.versions.collect.values scikit-learn==1.9.1 ...`.

Each version is installed by uv into an environment of its own, where `introspect.py` asks it. Versions that the pack
holds already stay in it; the names that a module has besides its API are those of the newest version.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from kb import libraries
from kb.errors import KbError, UsageError
from kb.versions.collect import isolated
from kb.versions.packs import order, read_pack
from kb.versions.values import PATH, read_values, write_values

SCRIPT = Path(__file__).with_name("introspect.py")
# What a version needs beside itself, or may not be newer than.
WITH = {"keras": ["jax", "h5py"], "scikit-learn": ["pandas"], "pandas": [], "matplotlib": ["numpy<2.4"]}
OLD_NUMPY = {"pandas": "2.2", "scikit-learn": "1.4.2", "matplotlib": "3.8.4", "scipy": "1.13"}  # older ones: numpy 1


def main(requests: list[str]) -> None:
    """Add each `LIBRARY==VERSION` to the pack."""
    data: dict[str, Any] = dict(read_values().data) if PATH.exists() else {}
    for request in requests:
        library, _, version = request.partition("==")
        if library not in libraries.packed() or not version:
            raise UsageError(
                f"{request!r}: write LIBRARY==VERSION", hint="libraries are " + ", ".join(libraries.packed())
            )
        try:
            told = ask(library, version)
        except KbError as error:
            print(f"{request}: {error}", flush=True)
            continue
        data[library] = merged(data.get(library), version, told)
        write_values(data)
        count = sum(map(len, told["sets"].values()))
        print(f"{request}: {len(told['sets']):,} sets, {count:,} values; {PATH.stat().st_size:,} bytes", flush=True)


def ask(library: str, version: str) -> dict[str, Any]:
    """What `introspect.py` says of a version, in the first Python that has a wheel of it."""
    pack = read_pack(library)
    names = pack.of(pack.nearest(version) or pack.versions[0])
    once = [name for version in pack.versions for name in pack.of(version) if name not in names]
    asked = {"names": names, "once": sorted(set(once)) if version == pack.versions[-1] else []}
    extra = list(WITH.get(library, []))
    if library in OLD_NUMPY and order(version) < order(OLD_NUMPY[library]):
        extra = [*(one for one in extra if "numpy" not in one), "numpy<2", "setuptools<70"]
    newest = ["newest"] if version == pack.versions[-1] else []
    told = isolated.ask([f"{library}=={version}", *extra], SCRIPT, [library, *newest], json.dumps(asked))
    found: dict[str, Any] = json.loads(told)
    return found


def merged(before: dict[str, Any] | None, version: str, told: dict[str, Any]) -> dict[str, Any]:
    """What is known of a library, with one more version."""
    known: dict[str, dict[str, list[str]]] = {}  # version -> set -> values
    for i, other in enumerate(before["versions"] if before else ()):
        known[other] = (
            {
                name: [value for value, bits in values.items() if bits >> i & 1]
                for name, values in before["sets"].items()
            }
            if before
            else {}
        )
    known[version] = told["sets"]
    versions = sorted(known, key=order)
    sets: dict[str, dict[str, int]] = {}
    for i, other in enumerate(versions):
        for name, values in known[other].items():
            for value in values:
                bits = sets.setdefault(name, {})
                bits[value] = bits.get(value, 0) | 1 << i
    reachable = told["reachable"] or (before["reachable"] if before else {})
    return {"versions": versions, "sets": sets, "reachable": reachable}


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KbError as error:
        sys.exit(f"kb.versions.collect.values: {error}")
