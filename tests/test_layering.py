"""The architecture holds: data flows one way, and a lookup imports nothing that it does not need."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "kb"
# Each module may import those that stand before it.
ORDER = [
    "__init__", "errors", "names", "library", "environments", "entry", "snippet", "formula", "page", "interpreter",
    "results", "evidence", "packs", "query", "ranking", "store", "index", "spelling", "search", "terminal", "html",
    "clipboard", "compare", "verification", "cluster", "matrix", "report", "running", "check", "templates", "gaps",
    "api", "arguments", "sources", "collector",
]  # fmt: skip
HEAVY = (
    "sqlite_utils", "rich", "yaml", "markdown_it", "pygments", "numpy", "pandas", "sklearn", "scipy", "matplotlib",
    "tensorflow", "keras", "texicode", "subprocess", "difflib", "textwrap", "tempfile", "importlib.metadata",
)  # fmt: skip


def imports(path: Path) -> set[str]:
    """Dotted names of everything that a file imports, wherever in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_every_module_has_its_place():
    """No module is left out of the order."""
    assert sorted(ORDER) == sorted(path.stem for path in PACKAGE.glob("*.py") if path.stem not in ("cli", "__main__"))


@pytest.mark.parametrize("module", ORDER)
def test_a_module_imports_only_what_lies_before_it(module):
    """`store` may call `index` to bring the file up to date; nothing else looks ahead, and nothing below sees click."""
    allowed = {f"kb.{name}" for name in ORDER[: ORDER.index(module)]} | {"kb"}
    if module == "store":
        allowed.add("kb.index")
    used = imports(PACKAGE / f"{module}.py")
    ours = {
        name for name in used if name.split(".")[0] == "kb" and (PACKAGE / f"{name.removeprefix('kb.')}.py").exists()
    }
    assert ours <= allowed
    assert "click" not in {name.split(".")[0] for name in used}


@pytest.mark.parametrize("path", sorted((PACKAGE / "inside").glob("*.py")), ids=lambda path: path.stem)
def test_what_runs_in_the_users_interpreter_stands_alone(path):
    """The standard library only: kb is not installed there."""
    assert {name.split(".")[0] for name in imports(path)} <= sys.stdlib_module_names


@pytest.mark.parametrize(
    "args",
    [["search", "mean"], ["list"], ["search", "avrage of nmbers"], ["mean", "of", "things"], ["harmonic_formula"]],
)
def test_a_lookup_imports_no_library_that_it_does_not_need(kb, args):
    """With an index that is up to date, click and sqlite3 are enough."""
    kb("index")
    code = f"import sys; from kb.cli import run; run({args!r}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], env=kb.env, cwd=kb.work, capture_output=True, text=True)
    loaded = set(done.stderr.split())
    assert "kb.search" in loaded
    assert not loaded & set(HEAVY)
    assert "json" not in loaded or args == ["harmonic_formula"]  # which its page is kept in
