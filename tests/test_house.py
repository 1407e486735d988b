"""The house holds: rooms import only what stands below them, and a lookup imports nothing that it does not need."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kb"
HEAVY = (
    "sqlite_utils", "rich", "yaml", "markdown_it", "pygments", "numpy", "pandas", "sklearn", "scipy", "matplotlib",
    "tensorflow", "keras", "texicode", "pylatexenc", "subprocess", "difflib", "tempfile", "shutil", "textwrap",
    "dataclasses", "importlib.metadata",
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


def test_the_rooms_stand_in_their_order():
    """The contracts of import-linter in pyproject.toml, which name every module of the package."""
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run([sys.executable, "-c", command, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_types_hold():
    """mypy with the settings of pyproject.toml: strict, but for what runs in the user's interpreter."""
    done = subprocess.run([sys.executable, "-m", "mypy"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_commands_see_click():
    """And the formats of `kb export`, each a command. Whoever calls kb from Python needs no command line."""
    seeing = {path.relative_to(PACKAGE).parts[0] for path in PACKAGE.rglob("*.py") if "click" in imports(path)}
    assert seeing == {"commands", "export"}


@pytest.mark.parametrize(
    "path", [*sorted((PACKAGE / "inside").glob("*.py")), PACKAGE / "removal.py"], ids=lambda path: path.stem
)
def test_what_runs_in_the_users_interpreter_stands_alone(path):
    """The standard library only, but for what a table is read with and a picture made: kb is not installed there."""
    brought = {"columns": {"pandas"}, "drawing": {"matplotlib", "PIL"}}
    allowed = sys.stdlib_module_names | brought.get(path.stem, set())
    assert {name.split(".")[0] for name in imports(path)} <= allowed


@pytest.mark.parametrize(
    "args",
    [
        *(["search", "mean"], ["search", "avrage of nmbers"], ["search", "--curated", "mean"], ["list"]),
        *(["mean", "of", "things"], ["harmonic_formula"], ["show", "harmonic_formula"]),
    ],
)
def test_a_lookup_imports_no_library_that_it_does_not_need(kb, args):
    """With an index that is up to date, sqlite3 is enough; without an option there is nothing to parse with click."""
    kb("index")
    code = f"import sys; from kb.cli import run; run({args!r}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], env=kb.env, cwd=kb.work, capture_output=True, text=True)
    loaded = set(done.stderr.split())
    assert "kb.retrieval.finder" in loaded
    assert loaded & set(HEAVY) == set()
    assert "json" not in loaded or "harmonic_formula" in args  # which its page is kept in
    assert ("click" in loaded) is (args == ["list"] or "--curated" in args)
