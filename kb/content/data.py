"""What the data cell of a snippet makes, in a line: on the page a long one is folded to it."""

from __future__ import annotations

import ast

MOST_LINES = 4  # of a data cell that is shown as it is


def folded(code: str) -> str:
    """The cell as the page shows it: itself, or `# data: X, y of load_iris, split into X_train, ...` for a long one."""
    lines = [line for line in code.split("\n")[1:] if line.strip()]
    return code if len(lines) <= MOST_LINES else f"# data: {_made(code)}\n"


def _made(code: str) -> str:
    """The names that the code assigns, with the loader or the split that makes them."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "see --code"
    made: list[str] = []
    told: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            made.append(f"{node.name}()" if isinstance(node, ast.FunctionDef) else node.name)
            continue
        targets = node.targets if isinstance(node, ast.Assign) else []
        names = [n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        new = [name for name in names if name not in told]
        told.update(new)
        call = called(node.value) if isinstance(node, ast.Assign) else ""
        if call == "train_test_split":
            made.append("split into " + ", ".join(names))
        elif new and call.startswith(("load_", "make_", "fetch_", "read_")):
            made.append(f"{', '.join(new)} of {call}")
        elif new:
            made += new
    return ", ".join(made) or "files"


def called(node: ast.expr) -> str:
    """The name of the function that an expression calls, its last part; nothing for what is not a call."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
