"""Reads a library's source without importing it: where a public name is defined, its signature and its docstring.

A name is followed as Python would: through the imports of `__init__` files, assignments, and the base classes of a
class. What is made while a module runs (C functions, names that a decorator or `__getattr__` brings) is not seen here.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from functools import lru_cache
from inspect import cleandoc
from typing import NamedTuple, TypeGuard

LIMIT = 4_000_000  # bytes of a file of Python
DEPTH = 40  # steps from a public name to where it is defined
COPIED = frozenset(["_copy_docstring_and_deprecators", "copy", "_preprocess_data"])  # decorators of matplotlib
ACCESSORS = frozenset(["Accessor", "CachedAccessor"])  # of pandas: their argument is the class that is meant
# What passes names on to another class while it runs: `Series.dt` to the array that it holds.
DELEGATES = {
    "pandas.Series.dt": "pandas.arrays.DatetimeArray",
    "pandas.DatetimeIndex": "pandas.arrays.DatetimeArray",
    "pandas.TimedeltaIndex": "pandas.arrays.TimedeltaArray",
    "pandas.PeriodIndex": "pandas.arrays.PeriodArray",
}
# Where a library keeps the docstrings of what is written in C: calls of `add_newdoc(..., name, text)`.
ADDED = {"numpy": "numpy._core._add_newdocs", "scipy": "scipy.special._add_newdocs"}
Function = ast.FunctionDef | ast.AsyncFunctionDef
Definition = Function | ast.ClassDef


class Module:
    """A module of a library, parsed."""

    def __init__(self, dotted: str, path: str, tree: ast.Module):
        self.dotted, self.path = dotted, path
        self.doc = ast.get_docstring(tree) or ""
        self.names: dict[str, ast.AST] = {}  # defined, assigned or imported by name: the last one counts
        self.stars: list[str] = []  # modules of which all is imported
        self.docs: dict[str, ast.expr] = {}  # `name.__doc__ = ...`
        _trim(tree.body)
        self._read(tree.body)

    @property
    def package(self) -> str:
        """What a relative import is relative to."""
        return self.dotted if os.path.basename(self.path).startswith("__init__.") else self.dotted.rpartition(".")[0]

    def _read(self, body: list[ast.stmt]) -> None:
        for node in body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                if not _is_overload(node):
                    self.names[node.name] = node
            elif isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
                self.stars.append(self.absolute(node))
            elif isinstance(node, (ast.Import, ast.ImportFrom)):
                for alias in node.names:
                    self.names.setdefault(alias.asname or alias.name.partition(".")[0], node)
            elif isinstance(node, (ast.Assign, ast.AnnAssign)):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                for target in targets:
                    if isinstance(target, ast.Name):
                        self.names[target.id] = node
                    elif _is_doc(target) and node.value:
                        self.docs[target.value.id] = node.value
            elif isinstance(node, ast.If):
                self._read(node.orelse)
                self._read(node.body)
            elif isinstance(node, ast.Try):
                self._read([*(s for handler in node.handlers for s in handler.body), *node.orelse, *node.body])

    def absolute(self, node: ast.ImportFrom) -> str:
        """The module that an import names."""
        if not node.level:
            return node.module or ""
        parts = self.package.split(".")
        base = ".".join(parts[: len(parts) - node.level + 1])
        return f"{base}.{node.module}" if node.module else base


def _is_doc(target: ast.expr) -> TypeGuard[_Doc]:
    return isinstance(target, ast.Attribute) and target.attr == "__doc__" and isinstance(target.value, ast.Name)


class _Doc(ast.Attribute):
    """`name.__doc__`, for the type checker."""

    value: ast.Name


class Found(NamedTuple):
    """Where a name is defined."""

    node: ast.AST  # a class, a function, or the assignment of a value
    module: Module
    owner: ast.ClassDef | None = None  # the class that has it
    copied: str = ""  # where a decorator takes the docstring from


class Sources:
    """The modules of one package, in the folder that holds the package; each is parsed once."""

    def __init__(self, folder: str):
        self.folder = folder
        self._modules: dict[str, Module | None] = {}
        self._added: dict[str, dict[str, str]] = {}
        self._found: dict[str, Found | Module | None] = {}
        self._asked: set[int] = set()  # assignments whose class is being looked for
        self._mro: dict[int, list[Found]] = {}
        self._tops: dict[str, bool] = {}

    def module(self, dotted: str) -> Module | None:
        """A module of the package; None where it has no source."""
        if dotted not in self._modules:
            self._modules[dotted] = self._parsed(dotted)
        return self._modules[dotted]

    def find(self, dotted: str) -> Found | Module | None:
        """What a dotted name stands for; None where the source does not tell."""
        found = self._find(dotted)
        owner, _, member = dotted.rpartition(".")
        return found or (self._find(f"{DELEGATES[owner]}.{member}") if owner in DELEGATES else None)

    def added(self, dotted: str) -> str:
        """The docstring that a library keeps apart, of what is written in C."""
        top, *parts = dotted.split(".")
        if top not in ADDED or ("special" not in dotted and top == "scipy"):
            return ""
        if top not in self._added:
            self._added[top] = dict(_added_docs(self._path(ADDED[top])))
        docs = self._added[top]
        return docs.get(".".join(parts[-2:]), "") or docs.get(parts[-1] if parts else "", "")

    def _path(self, dotted: str) -> str:
        return os.path.join(self.folder, *dotted.split(".")) + ".py"

    def _find(self, dotted: str) -> Found | Module | None:
        if dotted not in self._found:
            owner, _, name = dotted.rpartition(".")
            at = self._find(owner) if owner else self.module(name)
            if owner and isinstance(at, Module):
                at = self._in_module(at, name, set()) or self.module(dotted)
            elif owner and isinstance(at, Found):
                at = self._in_value(at, name)
            self._found[dotted] = at
        return self._found[dotted]

    def mro(self, found: Found) -> list[Found]:
        """A class and those above it, as far as their source is there; nearest first."""
        kept = self._mro.get(id(found.node))
        if kept is None:
            kept = self._mro[id(found.node)] = list(self._above(found))
        return kept

    def _above(self, found: Found) -> Iterator[Found]:
        todo, seen = [found], set[int]()
        while todo and len(seen) < DEPTH:
            at = todo.pop(0)
            if not isinstance(at.node, ast.ClassDef) or id(at.node) in seen:
                continue
            seen.add(id(at.node))
            yield at
            above = [self.of_expression(base, at.module) for base in at.node.bases]
            todo = [base for base in above if isinstance(base, Found)] + todo

    def member(self, found: Found, name: str) -> Found | None:
        """A member of a class, its own or inherited."""
        for cls in self.mro(found):
            assert isinstance(cls.node, ast.ClassDef)
            node = in_class(cls.node, name)
            if node is not None:
                return Found(node, cls.module, cls.node)
        return None

    def _parsed(self, dotted: str) -> Module | None:
        base = os.path.join(self.folder, *dotted.split("."))
        for path in (os.path.join(base, "__init__.py"), f"{base}.py"):
            try:
                if os.path.getsize(path) <= LIMIT:
                    with open(path, "rb") as file:
                        return Module(dotted, path, ast.parse(file.read()))
            except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
                continue
        return None

    def _in_module(self, module: Module, name: str, seen: set[tuple[str, str]]) -> Found | Module | None:
        if (module.dotted, name) in seen or len(seen) > DEPTH:
            return None
        seen.add((module.dotted, name))
        node = module.names.get(name)
        if isinstance(node, ast.ImportFrom):
            alias = next(a for a in node.names if (a.asname or a.name) == name)
            target = module.absolute(node)
            source = self._own(target)
            found = self._in_module(source, alias.name, seen) if source else None
            return found or self._own(f"{target}.{alias.name}")
        if isinstance(node, ast.Import):
            alias = next(a for a in node.names if (a.asname or a.name.partition(".")[0]) == name)
            return self._own(alias.name if alias.asname else alias.name.partition(".")[0])
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            return Found(node, module, None, _copied(node))
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            value = node.value
            if isinstance(value, (ast.Name, ast.Attribute)):
                return self.of_expression(value, module, seen) or Found(node, module)
            return Found(node, module)
        for star in module.stars:
            source = self._own(star)
            found = self._in_module(source, name, seen) if source and not name.startswith("_") else None
            if found:
                return found
        return None

    def _own(self, dotted: str) -> Module | None:
        top = dotted.partition(".")[0]
        if top not in self._tops:
            self._tops[top] = top != "" and os.path.isdir(os.path.join(self.folder, top))
        return self.module(dotted) if self._tops[top] else None

    def _in_value(self, at: Found, name: str) -> Found | Module | None:
        if isinstance(at.node, ast.ClassDef):
            return self.member(at, name)
        made = self.class_of(at)  # `Series.str`, or an instance that is public: `scipy.stats.norm`
        return self.member(made, name) if made else None

    def class_of(self, at: Found) -> Found | None:
        """The class of an assigned value: that which is called, or that which an accessor is made of."""
        value = at.node.value if isinstance(at.node, (ast.Assign, ast.AnnAssign)) else None
        if not isinstance(value, ast.Call) or id(at.node) in self._asked:  # `text = text.replace(...)`
            return None
        self._asked.add(id(at.node))
        try:
            for expression in (value.func, *value.args):
                found = self.of_expression(expression, at.module)
                if not isinstance(found, Found) or not isinstance(found.node, ast.ClassDef):
                    continue
                if found.node.name not in ACCESSORS:
                    return found
        finally:
            self._asked.discard(id(at.node))
        return None

    def wrapped(self, at: Found) -> Found | None:
        """The function that an assigned value is made of: `streamplot = decorated(stream.streamplot)`."""
        value = at.node.value if isinstance(at.node, (ast.Assign, ast.AnnAssign)) else None
        while isinstance(value, ast.Call) and value.args:
            value = value.args[0]
            found = self.of_expression(value, at.module)
            if isinstance(found, Found) and isinstance(found.node, ast.FunctionDef):
                return found
        return None

    def constant(self, module: Module, name: str) -> str:
        """The text that a module, or one that it imports, assigns to a name."""
        imported = [
            self._in_module(module, n, set()) for n, node in module.names.items() if isinstance(node, ast.Import)
        ]
        for at in (module, *imported):
            node = at.names.get(name) if isinstance(at, Module) else None
            value = node.value if isinstance(node, ast.Assign) else None
            value = value.left if isinstance(value, ast.BinOp) else value  # a text with gaps, filled later
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                return value.value
        return ""

    def of_expression(
        self, node: ast.expr, module: Module, seen: set[tuple[str, str]] | None = None
    ) -> Found | Module | None:
        """What `a.b` in a module stands for."""
        parts: list[str] = []
        if isinstance(node, ast.Subscript):  # `Generic[T]`
            node = node.value
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return None
        at = self._in_module(module, node.id, seen if seen is not None else set())
        for part in reversed(parts):
            if isinstance(at, Module):
                at = self._in_module(at, part, set()) or self.module(f"{at.dotted}.{part}")
            elif at is not None:
                at = self._in_value(at, part)
        return at


def _trim(body: list[ast.stmt]) -> None:
    """Drop what functions do, but for their docstrings: of a large library that would be a gigabyte."""
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            node.body = node.body[:1]
        elif isinstance(node, (ast.ClassDef, ast.If, ast.Try)):
            _trim(node.body)


@lru_cache(4096)
def _members(cls: ast.ClassDef) -> dict[str, ast.AST]:
    found: dict[str, ast.AST] = {}
    for node in cls.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            if not _is_overload(node) and not (node.name in found and _is_setter(node)):
                found[node.name] = node
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, node)
    return found


def in_class(cls: ast.ClassDef, name: str) -> ast.AST | None:
    """What a class itself defines by that name; of a property the function that reads it."""
    return _members(cls).get(name)


def _added_docs(path: str) -> Iterator[tuple[str, str]]:
    """Name -> docstring, from calls of `add_newdoc`."""
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
    except (OSError, SyntaxError, ValueError):
        return
    for node in tree.body:
        call = node.value if isinstance(node, ast.Expr) else None
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "add_newdoc"):
            continue
        texts: list[str] = []
        for argument in call.args:
            inner = argument.elts if isinstance(argument, ast.Tuple) else [argument]
            texts += [a.value for a in inner if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if len(texts) >= 2:
            names = texts[1:-1] if len(texts) > 2 else texts[:-1]
            yield ".".join(names), cleandoc(texts[-1])


def _is_setter(node: Definition) -> bool:
    return any(isinstance(d, ast.Attribute) and d.attr in ("setter", "deleter") for d in node.decorator_list)


def _is_overload(node: Definition) -> bool:
    return any(
        (isinstance(d, ast.Name) and d.id == "overload") or (isinstance(d, ast.Attribute) and d.attr == "overload")
        for d in node.decorator_list
    )


def _copied(node: Definition) -> str:
    """`Axes.plot` of a function that takes its docstring from there."""
    for d in node.decorator_list:
        if isinstance(d, ast.Call) and len(d.args) == 1 and isinstance(d.args[0], ast.Attribute):
            name = d.func.id if isinstance(d.func, ast.Name) else getattr(d.func, "attr", "")
            if name in COPIED:
                return ast.unparse(d.args[0])
    return ""
