"""How code calls the names of libraries: what it imports as what, what a chain of attributes stands for, and what it
only tries. Read with ast, for whoever compares code with the signature packs.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator


def imported(node: ast.AST) -> Iterator[tuple[str, str]]:
    """What an import statement binds: the name in the code, and what that is, dotted; nothing for other nodes.

    >>> list(imported(ast.parse("from numpy import linalg as la").body[0]))
    [('la', 'numpy.linalg')]
    """
    if isinstance(node, ast.Import):
        for alias in node.names:
            top = alias.name.partition(".")[0]
            yield (alias.asname, alias.name) if alias.asname else (top, top)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        for alias in node.names:
            yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def tried(node: ast.AST) -> list[ast.stmt]:
    """The statements of a block that the code is prepared to see fail, or enters only where a name is there."""
    if isinstance(node, ast.Try) and node.handlers:
        return node.body
    if isinstance(node, ast.If) and isinstance(node.test, ast.Call) and isinstance(node.test.func, ast.Name):
        return node.body if node.test.func.id == "hasattr" else []
    return []


def root(node: ast.expr) -> str:
    """The variable that `a.b.c` begins with; empty where it begins with none."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def dotted(node: ast.expr, names: dict[str, str]) -> str | None:
    """The dotted library name of `np.linalg.norm`, where `names` says what `np` is."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name) and node.id in names:
        return ".".join([names[node.id], *reversed(parts)])
    return None
