"""What packs hold of a name: its texts by version, taken apart and compared. Standard library only, nothing is read."""

from __future__ import annotations

import ast
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

SOURCE = "read from signatures, not executed"
REQUIRED = ""  # the default of a parameter that has none
UNREAD = "..."  # the default of a parameter that has one, which the signature hides: stubs of C functions
Names = dict[str, str]  # dotted name -> text, of one version


class Signature(NamedTuple):
    """What a version says of a name; `parameters` is None where they could not be read."""

    kind: str  # class, def, stub, value or module
    parameters: dict[str, str] | None = None  # name -> default as code, REQUIRED or UNREAD
    is_open: bool = True  # whether others are taken, by **kwargs or because they could not be read
    text: str = ""  # `(a, *, b=None)`


class Change(NamedTuple):
    """What became of a name between two collected versions that follow one another."""

    before: str
    after: str
    what: tuple[str, ...]  # `added sparse_output=True`, `removed`, `default of n_init: 10 -> 'auto'`


class Pack(NamedTuple):
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
