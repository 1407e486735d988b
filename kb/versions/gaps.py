"""What an entry names and a version of a library lacks, by the signature packs.

Three sources: the entry's symbols, its Parameters table, and its snippet, read with ast: imported names, attributes of
them, keyword arguments in calls, methods of variables that hold one class only. A name counts as lacking when the
version does not have it and another collected version has it; an argument, when moreover no **kwargs takes it there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kb import libraries
from kb.content.entry import Entry
from kb.content.snippet import Snippet
from kb.errors import UsageError
from kb.evidence.records import Evidence
from kb.versions import naming
from kb.versions.packs import SOURCE, Pack, library_of, parse, read_pack


@dataclass(frozen=True, slots=True)
class Need:
    """A name that an entry uses, or an argument of it."""

    dotted: str
    argument: str = ""

    def __str__(self) -> str:
        return f"{self.dotted}({self.argument}=)" if self.argument else self.dotted


@dataclass(frozen=True, slots=True)
class Gap:
    """What one version lacks of an entry's needs, `needs` being how many of them the packs know."""

    library: str
    version: str
    collected: str | None  # the version whose signatures were read; None where all are newer
    needs: int
    lacking: tuple[Need, ...]
    ran: tuple[str, ...] = ()  # environments with that very version in which the snippet, as it is now, passed

    def __str__(self) -> str:
        ran = f"; executed there: the snippet passed ({', '.join(self.ran)})" if self.ran else ""
        return self._words() + ran

    def as_json(self) -> dict[str, object]:
        """As `kb show --target --json` has it."""
        return {
            "library": self.library, "version": self.version, "collected": self.collected, "names": self.needs,
            "lacks": [str(need) for need in self.lacking], "source": SOURCE, "executed": self.ran,
        }  # fmt: skip

    def _words(self) -> str:
        name = f"{self.library} {self.version}"
        if self.collected is None:
            oldest = read_pack(self.library).versions[0]
            return f"{name}: no signatures that old were collected (oldest: {oldest})"
        if not self.needs:
            return f"{name}: this entry names nothing of it that the collected signatures know"
        if self.collected != self.version:
            name += f" (nearest collected: {self.collected})"
        what = ", ".join(map(str, self.lacking)) or f"none of the {self.needs} names and arguments used here"
        return f"{name} lacks{':' if self.lacking else ''} {what}; {SOURCE}"


def gaps(entry: Entry, snippet: Snippet | None, versions: dict[str, str], ran: Iterable[Evidence] = ()) -> list[Gap]:
    """A gap, empty where nothing is lacking, for each library of `versions` (the newest of all for none)
    that the entry uses, and for one that was asked for alone. Raises `UsageError` where none was collected."""
    wanted = {library: version for library, version in versions.items() if library in libraries.packed()}
    if versions and not wanted:
        raise UsageError(
            f"no signatures of {', '.join(versions)} were collected", hint="there are " + ", ".join(libraries.packed())
        )
    wanted = wanted or {library: read_pack(library).versions[-1] for library in libraries.packed()}
    passed: dict[tuple[str, str], list[str]] = {}
    for item in ran:
        for pair in item.versions.items() if item.passed else ():
            passed.setdefault(pair, []).append(item.environment)
    by_library: dict[str, list[Need]] = {}
    for need in dict.fromkeys(needs(entry, snippet)):
        by_library.setdefault(library_of(need.dotted) or "", []).append(need)
    return [
        _gap(read_pack(library), version, by_library.get(library, []), passed.get((library, version), []))
        for library, version in wanted.items()
        if library in by_library or len(wanted) == 1
    ]


def _gap(pack: Pack, version: str, wanted: list[Need], ran: list[str]) -> Gap:
    collected = pack.nearest(version)
    known = [need for need in wanted if _is_known(pack, need)]
    lacking: list[Need] = []
    for need in known:
        if collected and _is_lacking(pack, collected, need) and Need(need.dotted) not in lacking:
            lacking.append(need)
    return Gap(pack.library, version, collected, len(known), tuple(lacking), tuple(ran))


def _is_known(pack: Pack, need: Need) -> bool:
    """Whether some collected version has it."""
    if not need.argument:
        return pack.knows(need.dotted)
    return any(text and need.argument in (parse(text).parameters or ()) for text in set(pack.history(need.dotted)))


def _is_lacking(pack: Pack, version: str, need: Need) -> bool:
    signature = pack.signature(need.dotted, version)
    if not need.argument or signature is None:
        return signature is None
    return not signature.is_open and need.argument not in (signature.parameters or ())


def needs(entry: Entry, snippet: Snippet | None) -> Iterator[Need]:
    """What an entry names of the libraries, in order; the same thing may come twice."""
    for symbol in entry.symbols:
        yield Need(symbol)
    if entry.symbols:
        for parameter in entry.parameters:
            yield Need(entry.symbols[0], parameter.name.lstrip("*"))
    if snippet:
        yield from uses(ast.parse(snippet.code))


def uses(tree: ast.Module) -> Iterator[Need]:
    """The library names that code uses, and the keyword arguments in calls to them.

    Left out: what code only tries (in a `try` with handlers, under `if hasattr`), since it has an answer for
    their absence; and attributes of instances other than methods, which `__init__` may set unseen by signatures.
    """
    names = dict(pair for node in ast.walk(tree) for pair in naming.imported(node))  # what the code calls it -> dotted
    names = {name: dotted for name, dotted in names.items() if library_of(dotted)}
    variables = _variables(tree, names)
    names |= variables
    tried = {id(inner) for node in ast.walk(tree) for part in naming.tried(node) for inner in ast.walk(part)}
    for node in ast.walk(tree):
        if id(node) in tried:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and library_of(node.module):
            for alias in node.names:
                yield Need(f"{node.module}.{alias.name}")
        elif isinstance(node, ast.Attribute) and (dotted := naming.dotted(node, names)):
            if naming.root(node) not in variables or not _is_value(dotted):
                yield Need(dotted)
        elif isinstance(node, ast.Call) and (dotted := naming.dotted(node.func, names)):
            yield from (Need(dotted, keyword.arg) for keyword in node.keywords if keyword.arg)


def _variables(tree: ast.Module, names: dict[str, str]) -> dict[str, str]:
    """Variables to which nothing but calls of one class are ever assigned: `model = Ridge(alpha=1)`."""
    held: dict[str, set[str]] = {}
    constructed: dict[int, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            dotted = naming.dotted(node.value.func, names) if isinstance(node.value, ast.Call) else None
            constructed[id(node.targets[0])] = dotted or ""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            held.setdefault(node.id, set()).add(constructed.get(id(node), ""))
        elif isinstance(node, ast.arg):
            held.setdefault(node.arg, set()).add("")
    found = {name: next(iter(dotted)) for name, dotted in held.items() if len(dotted) == 1}
    return {name: dotted for name, dotted in found.items() if _is_class(dotted)}


def _is_class(dotted: str) -> bool:
    library = library_of(dotted)
    return bool(library) and any((text or "").startswith("class") for text in read_pack(library).history(dotted))


def _is_value(dotted: str) -> bool:
    library = library_of(dotted)
    return bool(library) and "value" in read_pack(library).history(dotted)
