"""The messages that the code of a library can raise or warn with, read with ast: what, where and under which condition.

A template is the text of a message with `{}` where a value is put in: f-strings, `%`, `.format`, concatenation, and
variables of the function or the module that are bound to texts.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HOLE = "{}"  # where a value is put in
LONGEST = 300  # characters of a template: a message is told by its beginning
LONGEST_TEST = 90  # characters of a condition
# What no user calls: tests, how a library is built, copies of other libraries.
LEFT_OUT = frozenset(
    ["tests", "testing", "_testing", "conftest", "setup", "_vendor", "_vendored", "externals", "f2py", "distutils",
     "__check_build", "_build_utils", "benchmark", "_lib", "sandbox", "examples"]
)  # fmt: skip
_PERCENT = re.compile(r"%(?:\([^)]*\))?[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[sdrfgexXiuoca%]")
_FORMAT = re.compile(r"\{\{|\}\}|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")


class Raise(NamedTuple):
    """A message that a function can raise."""

    type: str
    template: str
    function: str  # dotted, as it is defined: `sklearn.utils.validation.check_array`
    condition: str  # the test, as code; empty where there is none


class Source(NamedTuple):
    """What was read in the files of a library."""

    raised: tuple[Raise, ...]
    calls: dict[str, set[str]]  # function -> the simple names that it calls
    bases: dict[str, set[str]]  # class -> the simple names of the classes above


def read_library(folder: Path, top: str) -> Source:
    """Read the Python files of the package `top` in `folder`; those that this Python cannot parse are left out."""
    found: list[Raise] = []
    calls: dict[str, set[str]] = {}
    bases: dict[str, set[str]] = {}
    for path in sorted((folder / top).rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        if not LEFT_OUT.isdisjoint(parts):
            continue
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except (SyntaxError, ValueError):
            continue
        reader = _Reader(".".join(part for part in parts if part != "__init__"), tree)
        reader.visit(tree)
        found += reader.found
        for name, called in reader.calls.items():
            calls.setdefault(name, set()).update(called)
        for name, above in reader.bases.items():
            bases.setdefault(name, set()).update(above)
    return Source(tuple(found), calls, bases)


class _Reader(ast.NodeVisitor):
    """Walks one module."""

    def __init__(self, module: str, tree: ast.Module):
        self.module = module
        self.scope: list[str] = []
        self.tests: list[str] = []
        self.found: list[Raise] = []
        self.calls: dict[str, set[str]] = defaultdict(set)
        self.bases: dict[str, set[str]] = {}
        self.bound: list[dict[str, list[str]]] = [_bindings(tree.body, [])]

    @property
    def function(self) -> str:
        """The function that is walked; of one within another, the outer one."""
        is_method = self.scope and self.scope[0] in self.bases
        return ".".join([self.module, *self.scope[: 2 if is_method else 1]])

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bases[node.name] = {_last_name(base) for base in node.bases}
        self._inside(node.name, node.body, [])

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._inside(node.name, node.body, [_bindings(list(_statements(node.body)), self.bound)])

    visit_AsyncFunctionDef = visit_FunctionDef  # type: ignore[assignment]

    def _inside(self, name: str, body: list[ast.stmt], bound: list[dict[str, list[str]]]) -> None:
        self.scope.append(name)
        self.bound += bound
        tests, self.tests = self.tests, []
        for statement in body:
            self.visit(statement)
        self.tests = tests
        if bound:
            self.bound.pop()
        self.scope.pop()

    def visit_If(self, node: ast.If) -> None:
        test = ast.unparse(node.test)
        for body, condition in ((node.body, test), (node.orelse, _negated(node.test))):
            is_chain = body is node.orelse and len(body) == 1 and isinstance(body[0], ast.If)
            if not is_chain:
                self.tests.append(condition)
            for statement in body:
                self.visit(statement)
            if not is_chain:
                self.tests.pop()
        self.visit(node.test)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        self.tests.append(f"except {ast.unparse(node.type)}" if node.type else "except")
        self.generic_visit(node)
        self.tests.pop()

    def visit_Raise(self, node: ast.Raise) -> None:
        if isinstance(node.exc, ast.Call) and node.exc.args:
            self._add(_last_name(node.exc.func), node.exc.args[0])
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _last_name(node.func)
        if name:
            self.calls[self.function].add(name)
        if name in ("warn", "warn_external", "warn_deprecated") and node.args:
            category = next((k.value for k in node.keywords if k.arg == "category"), None)
            category = category or (node.args[1] if len(node.args) > 1 else None)
            kind = _last_name(category) if category is not None else "UserWarning"
            if kind.endswith("Warning"):
                self._add(kind, node.args[0])
        elif name in ("_log_warning", "log_warning") and node.args:  # LightGBM's own way to warn
            self._add("UserWarning", node.args[0])
        self.generic_visit(node)

    def _add(self, kind: str, node: ast.expr) -> None:
        if not kind[:1].isupper() or kind in ("NotImplementedError", "StopIteration", "AssertionError", "SystemExit"):
            return
        for text in _texts(node, self.bound):
            template = _tidy(text)
            if is_telling(template):
                self.found.append(Raise(kind, template, self.function, _short(self.tests[-1] if self.tests else "")))


def is_telling(template: str) -> bool:
    """Whether a message can be told by a template: three words of it, at least, are no values."""
    words = re.findall(r"[A-Za-z]{2,}", template.replace(HOLE, " "))
    return len(words) >= 3 and sum(map(len, words)) >= 12


def _tidy(text: str) -> str:
    text = " ".join(text.replace("\x00", "{").replace("\x01", "}").split())
    text = re.sub(r"(?:\{\}[ ,]*){2,}", HOLE + " ", text).strip()
    return text[:LONGEST].rpartition(" ")[0] if len(text) > LONGEST else text


def _short(test: str) -> str:
    line = " ".join(test.split())
    return line if len(line) <= LONGEST_TEST else ""


def _negated(test: ast.expr) -> str:
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return ast.unparse(test.operand)
    return ast.unparse(ast.UnaryOp(ast.Not(), test))


def _last_name(node: ast.expr | None) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a function in order, without those of functions within it."""
    for statement in body:
        yield statement
        if isinstance(statement, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
            continue
        for field in ("body", "orelse", "finalbody"):
            yield from _statements(getattr(statement, field, []))
        for handler in getattr(statement, "handlers", []):
            yield from _statements(handler.body)


def _bindings(body: list[ast.stmt], outer: list[dict[str, list[str]]]) -> dict[str, list[str]]:
    """Variables that are bound to texts: to several, where they are bound several times."""
    bound: dict[str, list[str]] = {}
    for statement in body:
        target = value = None
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
            target, value = statement.targets[0], statement.value
        elif isinstance(statement, (ast.AugAssign, ast.AnnAssign)):
            target, value = statement.target, statement.value
        if not isinstance(target, ast.Name) or value is None:
            continue
        texts = [text for text in _texts(value, [*outer, bound]) if text != HOLE]
        if isinstance(statement, ast.AugAssign):
            bound[target.id] = [old + new for old in bound.get(target.id, []) for new in texts][:3]
        elif texts:
            bound[target.id] = list(dict.fromkeys([*bound.get(target.id, []), *texts]))[-3:]
    return bound


def _texts(node: ast.expr, bound: list[dict[str, list[str]]]) -> list[str]:
    """The texts that an expression may be, with holes; a single hole where it is no text."""
    if isinstance(node, ast.Constant):
        return [_escaped(node.value)] if isinstance(node.value, str) else [HOLE]
    if isinstance(node, ast.JoinedStr):
        return ["".join(_escaped(str(p.value)) if isinstance(p, ast.Constant) else HOLE for p in node.values)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _texts(node.left, bound), _texts(node.right, bound)
        return [a + b for a in left for b in right][:4]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return [re.sub(_PERCENT, lambda m: "%" if m[0] == "%%" else HOLE, text) for text in _texts(node.left, bound)]
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body, bound), *_texts(node.orelse, bound)][:4]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr == "format":
            raw = _raw(node.func.value, bound)
            return [re.sub(_FORMAT, lambda m: m[0][0] if m[0] in ("{{", "}}") else HOLE, text) for text in raw]
        if node.func.attr in ("dedent", "strip") and (node.args or node.func.attr == "strip"):
            return _texts(node.args[0] if node.args else node.func.value, bound)
    if isinstance(node, ast.Name):
        for names in reversed(bound):
            if names.get(node.id):
                return names[node.id]
    return [HOLE]


def _raw(node: ast.expr, bound: list[dict[str, list[str]]]) -> list[str]:
    """The texts of what `.format` is called on, braces as they are written."""
    return [text.replace("\x00", "{").replace("\x01", "}") for text in _texts(node, bound)]


def _escaped(text: str) -> str:
    """A text whose own braces are no holes."""
    return text.replace("{", "\x00").replace("}", "\x01")
