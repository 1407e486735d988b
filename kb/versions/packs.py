"""Signature packs: names, parameters and defaults of the public API of some versions of a library.

A pack is a file `kb/signatures/<library>.json.xz`, written by `kb.versions.collect` from the wheels, which are read and
never imported: what it says was read from signatures, not executed. It knows a change only as lying between two
versions that were collected. A name or a parameter that no collected version has is unknown to it, and it says nothing
of that.

The JSON: `versions` in order, and `names`: owner (module or class) -> member -> [text, versions, text, versions ...],
where bit i of `versions` stands for the i-th version, and a text is a kind with its parameters:
`def(a, *, b=None)`, `class(x, **kwargs)`, `value`, `module`, or `def` alone where no parameters could be read. The kind
`stub` is a function in C whose parameters were put together from the overloads of a type stub: shown, never compared.
"""

from __future__ import annotations

import json
import lzma
from functools import lru_cache
from pathlib import Path

from kb import libraries
from kb.errors import KbError
from kb.files import write
from kb.places import PACKAGE
from kb.text import key
from kb.versions.signature import REQUIRED, SOURCE, UNREAD, Change, Names, Pack, Signature, order, parse

__all__ = [
    "FOLDER", "REQUIRED", "SOURCE", "UNREAD", "Change", "Names", "Pack", "Signature", "find", "first_with",
    "library_of", "near", "order", "parse", "read_pack", "write_pack",
]  # fmt: skip

FOLDER = Path(PACKAGE, "signatures")
# Modules that make names when they are asked for (`__getattr__`): read from their source, these seem to be gone.
LAZY = frozenset(["pandas.util"])


@lru_cache
def read_pack(library: str) -> Pack:
    """The pack of a library (its name on PyPI); `KbError` where there is none that can be read."""
    path = FOLDER / f"{library}.json.xz"
    try:
        data = json.loads(lzma.decompress(path.read_bytes()))
    except FileNotFoundError as error:
        raise KbError(
            f"no signatures of {library} were collected", hint="there are " + ", ".join(libraries.packed())
        ) from error
    except (OSError, ValueError, lzma.LZMAError) as error:
        raise KbError(
            "is not a pack of signatures", path=path, hint="python -m kb.versions.collect writes it again"
        ) from error
    names = {owner: members for owner, members in data["names"].items() if owner not in LAZY}
    return Pack(library, tuple(data["versions"]), names)


def write_pack(library: str, collected: dict[str, Names]) -> Path:
    """Write the names of each version as the pack of a library; its path."""
    versions = sorted(collected, key=order)
    names: dict[str, dict[str, dict[str, int]]] = {}
    for i, version in enumerate(versions):
        for dotted, text in collected[version].items():
            owner, _, member = dotted.rpartition(".")
            bits = names.setdefault(owner, {}).setdefault(member, {})
            bits[text] = bits.get(text, 0) | 1 << i
    flat = {
        owner: {member: [part for pair in members[member].items() for part in pair] for member in sorted(members)}
        for owner, members in sorted(names.items())
    }
    data = json.dumps({"versions": versions, "names": flat}, separators=(",", ":"), ensure_ascii=False)
    path = FOLDER / f"{library}.json.xz"
    write(str(path), lzma.compress(data.encode(), preset=9 | lzma.PRESET_EXTREME))
    read_pack.cache_clear()
    return path


def first_with(dotted: str) -> str | None:
    """The first of the collected versions from which on a library has a public name; None where all have it or none."""
    library = library_of(dotted)
    if library is None:
        return None
    pack = read_pack(library)
    there = [pack.signature(dotted, version) is not None for version in pack.versions]
    first = there.index(True) if True in there else 0
    return pack.versions[first] if first and all(there[first:]) else None


def library_of(dotted: str) -> str | None:
    """The library of a dotted name, if there is a pack for it: `sklearn.svm.SVC` -> `scikit-learn`."""
    return _library_of(dotted.partition(".")[0])


@lru_cache
def _library_of(top: str) -> str | None:
    return next((library for library, module in libraries.packed().items() if module == top), None)


def find(name: str) -> list[str]:
    """The dotted names that a name means: itself where a pack has it, else those that end in it, shortest first.

    Case and underscores do not count where nothing fits as typed.
    """
    top, dot, rest = name.partition(".")
    dotted = libraries.import_name(top) + dot + rest
    library = library_of(dotted)
    if library:
        return [dotted] if read_pack(library).knows(dotted) else []
    exact, loose = [], []
    owner_end, _, last = name.rpartition(".")
    wanted, wanted_owner = key(last), key(owner_end)
    for library in libraries.packed():
        for owner, members in read_pack(library).names.items():
            if not owner or (owner_end and not key(owner).endswith(wanted_owner)):
                continue
            if last in members:
                exact.append(f"{owner}.{last}")
            else:
                loose += [f"{owner}.{member}" for member in members if key(member) == wanted]
    return sorted(exact or loose, key=lambda dotted: (dotted.count("."), len(dotted), dotted))


def near(name: str, n: int = 5) -> list[str]:
    """Dotted names that are close to an unknown one, closest first."""
    import difflib  # only when a name was not found

    library = library_of(name)
    last = name.rpartition(".")[2]
    known: dict[str, list[str]] = {}
    for other in [library] if library else libraries.packed():
        for owner, members in read_pack(other).names.items():
            for member in members:
                known.setdefault(member, []).append(f"{owner}.{member}" if owner else member)
    close = difflib.get_close_matches(last, list(known), n=n, cutoff=0.7)
    return [min(known[member], key=lambda dotted: (dotted.count("."), len(dotted))) for member in close]
