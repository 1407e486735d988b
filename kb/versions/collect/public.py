"""Which public names lead to a function that is defined somewhere in a library, by signatures, calls and base classes.

Names tell, types are not inferred: what a private function is reached from are public functions that call something of
its name, those of its own module first.
"""

from __future__ import annotations

from collections import defaultdict

from kb.errors import KbError
from kb.versions.collect.raising import Source
from kb.versions.packs import Pack, read_pack

DEPTH = 3  # calls between a private function and a public one
MANY = 4  # functions that define a name, from which on a call of it tells nothing
SHOWN = 3  # public names of one message


class Public:
    """The public names of one library."""

    def __init__(self, library: str, source: Source):
        self.pack = _pack(library)
        self.known: dict[str, str] = {}  # `Class.method` and `function` -> its shortest public name
        for owner, members in self.pack.names.items() if self.pack else ():
            for member in members:
                self._know(f"{owner}.{member}" if owner else member)
        self.callers: dict[str, set[str]] = defaultdict(set)
        for function, called in source.calls.items():
            for name in called:
                self.callers[name].add(function)
        self.defined: dict[str, int] = defaultdict(int)
        for function in source.calls:
            self.defined[function.rpartition(".")[2]] += 1
        self.below: dict[str, set[str]] = defaultdict(set)
        for name, above in source.bases.items():
            for base in above:
                self.below[base].add(name)

    def _know(self, dotted: str) -> None:
        parts = dotted.split(".")
        for tail in {parts[-1], ".".join(parts[-2:])}:
            if tail not in self.known or (dotted.count("."), len(dotted)) < (
                self.known[tail].count("."), len(self.known[tail])
            ):  # fmt: skip
                self.known[tail] = dotted

    def names(self, function: str) -> tuple[str, ...]:
        """Public names that lead to a function, the nearest first; its own where none is known."""
        found: dict[str, None] = {}
        seen = {function}
        level = [function]
        for _ in range(DEPTH):
            for name in level:
                found |= dict.fromkeys(self._own(name))
            if found:
                break
            level = [caller for name in level for caller in self._calling(name) if caller not in seen]
            seen |= set(level)
        return tuple(found)[:SHOWN] or (_shortened(function),)

    def _own(self, function: str) -> list[str]:
        """The public names of a function itself: its own, or that of its class or of the public classes below it."""
        module, owner, name = _split(function)
        if not owner:
            dotted = self.known.get(name)
            if name.startswith("_"):
                return []
            if dotted and dotted.count(".") < function.count(".") + 1:
                return [dotted]
            return [] if self.pack else [_shortened(function)]
        classes = [c for c in (owner, *sorted(self._below(owner))) if not c.startswith("_") and self._is_class(c)]
        if name in ("__init__", "__new__", "__call__") or (name.startswith("_") and len(classes) == 1):
            return [self.known.get(c, f"{module}.{c}") for c in classes[:SHOWN]]
        if name.startswith("_"):
            return []
        return [self.known.get(f"{c}.{name}") or f"{self.known.get(c, c)}.{name}" for c in classes[:SHOWN]]

    def _is_class(self, name: str) -> bool:
        return name in self.known or self.pack is None

    def _below(self, owner: str) -> set[str]:
        found: set[str] = set()
        todo = [owner]
        while todo:
            for name in self.below.get(todo.pop(), ()):
                if name not in found:
                    found.add(name)
                    todo.append(name)
        return found

    def _calling(self, function: str) -> list[str]:
        module, _, name = _split(function)
        callers = sorted(self.callers.get(name, ()))
        own = [caller for caller in callers if caller.startswith(f"{module}.")]
        return own or (callers[:12] if self.defined[name] < MANY else [])


def _pack(library: str) -> Pack | None:
    try:
        return read_pack(library)
    except KbError:
        return None


def _split(function: str) -> tuple[str, str, str]:
    """Module, class and name of a function; of one within another, the outer one."""
    parts = function.split(".")
    first = next((i for i, part in enumerate(parts) if part.lstrip("_")[:1].isupper()), None)
    if first is not None:
        return ".".join(parts[:first]), parts[first], (parts[first + 1] if first + 1 < len(parts) else "__init__")
    return ".".join(parts[:-1]), "", parts[-1]


def _shortened(function: str) -> str:
    """A dotted name without its private modules: `scipy.linalg._basic.solve` -> `scipy.linalg.solve`."""
    parts = function.split(".")
    return ".".join([parts[0], *(p for p in parts[1:-1] if not p.startswith("_") and p != "src"), parts[-1]])
