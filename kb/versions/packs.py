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

import ast
import json
import lzma
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from kb import libraries
from kb.errors import KbError
from kb.files import write
from kb.places import PACKAGE
from kb.text import key

FOLDER = Path(PACKAGE, "signatures")
SOURCE = "read from signatures, not executed"
# Modules that make names when they are asked for (`__getattr__`): read from their source, these seem to be gone.
LAZY = frozenset(["pandas.util"])
REQUIRED = ""  # the default of a parameter that has none
UNREAD = "..."  # the default of a parameter that has one, which the signature hides: stubs of C functions
Names = dict[str, str]  # dotted name -> text, of one version


@dataclass(frozen=True, slots=True)
class Signature:
    """What a version says of a name; `parameters` is None where they could not be read."""

    kind: str  # class, def, stub, value or module
    parameters: dict[str, str] | None = None  # name -> default as code, REQUIRED or UNREAD
    is_open: bool = True  # whether others are taken, by **kwargs or because they could not be read
    text: str = ""  # `(a, *, b=None)`


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a name between two collected versions that follow one another."""

    before: str
    after: str
    what: tuple[str, ...]  # `added sparse_output=True`, `removed`, `default of n_init: 10 -> 'auto'`


@dataclass(frozen=True, slots=True)
class Pack:
    """The collected versions of one library."""

    library: str
    versions: tuple[str, ...]
    names: dict[str, dict[str, list[Any]]]

    def history(self, dotted: str) -> tuple[str | None, ...]:
        """The text of a name for each version, None where the version lacks it."""
        owner, _, member = dotted.rpartition(".")
        found: list[str | None] = [None] * len(self.versions)
        pairs = self.names.get(owner, {}).get(member, [])
        for text, bits in zip(pairs[::2], pairs[1::2], strict=True):
            for i in range(len(found)):
                if bits >> i & 1:
                    found[i] = text
        return tuple(found)

    def knows(self, dotted: str) -> bool:
        """Whether some collected version has that name."""
        owner, _, member = dotted.rpartition(".")
        return member in self.names.get(owner, {})

    def signature(self, dotted: str, version: str) -> Signature | None:
        """What a collected version says of a name; None where it lacks it."""
        text = self.history(dotted)[self.versions.index(version)]
        return None if text is None else parse(text)

    def nearest(self, version: str) -> str | None:
        """The newest collected version that is not newer than this one; None where all are newer."""
        known = [other for other in self.versions if order(other) <= order(version)]
        return known[-1] if known else None

    def changes(self, dotted: str) -> list[Change]:
        """What became of a name, oldest first."""
        texts = self.history(dotted)
        found = []
        for i, (old, new) in enumerate(pairwise(texts)):
            if old != new and (what := _difference(old, new)):
                found.append(Change(self.versions[i], self.versions[i + 1], what))
        return found

    def member_changes(self, dotted: str) -> list[Change]:
        """Members that came to a class or a module, or went from it, while it was there itself."""
        members = self.names.get(dotted, {})
        own = self.history(dotted)
        found = []
        for i in range(len(self.versions) - 1):
            if own[i] is None or own[i + 1] is None:
                continue
            has = {name: sum(bits[1::2]) >> i & 3 for name, bits in members.items()}
            what = [f"removed .{name}" for name, bits in has.items() if bits == 1]
            what += [f"added .{name}" for name, bits in has.items() if bits == 2]
            if what:
                found.append(Change(self.versions[i], self.versions[i + 1], tuple(what)))
        return found

    def of(self, version: str) -> Names:
        """All names of one version."""
        i = self.versions.index(version)
        return {
            f"{owner}.{member}" if owner else member: text
            for owner, members in self.names.items()
            for member, pairs in members.items()
            for text, bits in zip(pairs[::2], pairs[1::2], strict=True)
            if bits >> i & 1
        }


@lru_cache
def order(version: str) -> tuple[int, ...]:
    """The numbers of a version, by which versions are ordered; `1.4.1.post1` counts as `1.4.1`."""
    numbers = []
    for part in version.split("."):
        if not part.isdigit():
            break
        numbers.append(int(part))
    return tuple(numbers)


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


def parse(text: str) -> Signature:
    """A text of a pack, taken apart.

    >>> parse("def(a, *, b=None)").parameters
    {'a': '', 'b': 'None'}
    """
    kind, paren, rest = text.partition("(")
    if not paren:
        return Signature(kind)
    arguments = ast.parse(f"def f({rest}: pass").body[0].args  # type: ignore[attr-defined]
    found: dict[str, str] = {}
    plain = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(plain) - len(arguments.defaults)) + arguments.defaults
    for argument, default in zip(plain + arguments.kwonlyargs, defaults + arguments.kw_defaults, strict=True):
        found[argument.arg] = REQUIRED if default is None else _code(default)
    if arguments.vararg:
        found["*" + arguments.vararg.arg] = REQUIRED
    # `keras.Model(*args)` hands on what it is given, whatever it is.
    is_open = arguments.kwarg is not None or kind == "stub" or (kind == "class" and arguments.vararg is not None)
    return Signature(kind, found, is_open, paren + rest)


def _code(node: ast.expr) -> str:
    return UNREAD if isinstance(node, ast.Constant) and node.value is ... else ast.unparse(node)


def _difference(old: str | None, new: str | None) -> tuple[str, ...]:
    """What is other between two texts of a name, in words; nothing where the difference tells a caller nothing."""
    if old is None or new is None:
        return ("added",) if old is None else ("removed",)
    before, after = parse(old), parse(new)
    if before.parameters is None or after.parameters is None or "stub" in (before.kind, after.kind):
        return ()
    was, now = before.parameters, after.parameters
    found = [f"removed {name}" for name in was if name not in now]
    found += [f"added {name}" + (f"={now[name]}" if now[name] else "") for name in now if name not in was]
    for name in was:
        if name in now and was[name] != now[name] and UNREAD not in (was[name], now[name]):
            found.append(f"default of {name}: {was[name] or 'required'} -> {now[name] or 'required'}")
    return tuple(found)


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
