"""`kb export vscode`: every snippet, as VS Code inserts it, is the code of the entry; its tab stops are a person's names."""

import ast
import json
import re

import pytest

from kb.export.vscode import body, insertable, snippets
from kb.retrieval.finder import list_entries

SNIPPET = '''"""Doc."""

# %% data
import numpy as np
import os
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True)

# %% use
model = fit(X, y=y, how={"a": 1})
print(f"{X.shape} {{X}} {len(y):>{model.y}}", "X $y }", model.X)  # X


def inner(X):
    return X, y, np.pi


def outer():
    return X

# %% check
assert X
'''


def inserted(text: str, names: dict[int, str] | None = None) -> str:
    """What VS Code makes of a body (its documentation: tab stops, placeholders, `\\` before `$`, `}` and itself)."""
    given = dict(names or {})
    out, end = "", 0
    for match in re.finditer(r"\\([\\$}])|\$(\d+)|\$\{(\d+)(?::([^${}\\]*))?\}", text):
        between = text[end : match.start()]
        assert "$" not in between
        assert "\\" not in between
        out += between
        end = match.end()
        if match[1]:
            out += match[1]
        elif (match[2] or match[3]) != "0":
            number = int(match[2] or match[3])
            if match[4] is not None:
                given.setdefault(number, match[4])
            out += given[number]
    return out + text[end:]


def test_the_data_stays_out_and_its_variables_are_tab_stops():
    """Each with its name once; in strings, comments, attributes, keywords and functions of their own they are no such."""
    assert body(SNIPPET) == r'''import numpy as np

model = fit(${1:X}, y=${2:y}, how={"a": 1\})
print(f"{$1.shape\} {{X\}\} {len($2):>{model.y\}\}", "X \$y \}", model.X)  # X


def inner(X):
    return X, $2, np.pi


def outer():
    return $1
$0'''  # fmt: skip


def test_a_function_of_the_data_cell_comes_with_all_of_it():
    """It may use whatever stands there."""
    text = SNIPPET.replace("X, y = load_iris", "def fit(*a, **k): pass\n\nX, y = load_iris")
    assert "load_iris" in inserted(body(text))


def test_without_a_data_cell_it_is_the_code():
    """And where there is nothing but data, the data."""
    assert inserted(body("# %% a\nx = '$1'\n\n# %% b\nprint(x)\n")) == "# %% a\nx = '$1'\n\n# %% b\nprint(x)\n"
    assert inserted(body("# %% data\nx = 1\n")) == "x = 1\n"


class _Renamed(ast.NodeTransformer):
    """Code with the free variables of some names under others."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = names

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """What is an argument of it is not free in it."""
        own = {argument.arg for argument in ast.walk(node.args) if isinstance(argument, ast.arg)}
        before, self.names = self.names, {old: new for old, new in self.names.items() if old not in own}
        self.generic_visit(node)
        self.names = before
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        """A variable."""
        return ast.Name(self.names.get(node.id, node.id), node.ctx)


def test_every_shipped_entry_is_inserted_as_code():
    """As it stands; and with every variable typed over, nothing but these variables is another."""
    hits = list_entries()
    made = snippets(hits)
    assert len(made) > 1000
    stopped = 0
    for hit in hits:
        text = "\n".join(made[hit.id]["body"])
        with open(hit.entry.snippet, encoding="utf-8") as file:
            code, stops = insertable(file.read())
        assert inserted(text) == code, hit.id
        names = {int(number): name for number, name in re.findall(r"\$\{(\d+):(\w+)\}", text)}
        assert set(names.values()) <= stops, hit.id
        if not names:
            continue
        stopped += 1
        renamed = inserted(text, {number: f"own_{name}" for number, name in names.items()})
        expected = _Renamed({name: f"own_{name}" for name in names.values()}).visit(ast.parse(code))
        assert ast.dump(ast.parse(renamed)) == ast.dump(expected), hit.id
    assert stopped > 500


@pytest.fixture
def written(kb):
    """The file, as VS Code reads it, and its text."""
    assert kb("export", "vscode", "a.code-snippets").returncode == 0
    text = (kb.work / "a.code-snippets").read_text()
    return json.loads(text), text


def test_the_file_is_what_vs_code_reads(kb, written):
    """Prefix, scope, body, description, by the id; the same text each time."""
    made, text = written
    assert made["mean_value"] == {
        "prefix": ["kb-mean_value", "kb-mean"],
        "scope": "python",
        "body": ["from statistics import mean", "", "result = mean(${1:values})", 'print("mean:", result)', "$0"],
        "description": "Mean of numbers: Sum divided by count; exact for fractions.",
    }
    assert list(made) == sorted(made)
    assert kb("export", "vscode", "a.code-snippets").returncode == 0, "one that kb wrote is written anew"
    assert (kb.work / "a.code-snippets").read_text() == text


def test_lib_filters(kb):
    """Nothing at all is said, and nothing written."""
    assert kb("export", "vscode", "b.code-snippets", "--lib", "statistics").returncode == 0
    assert list(json.loads((kb.work / "b.code-snippets").read_text())) == ["mean_value"]
    done = kb("export", "vscode", "c.code-snippets", "--lib", "keras")
    assert (done.returncode, done.stderr) == (1, "kb: no entry fits\n")
    assert not (kb.work / "c.code-snippets").exists()


def test_what_kb_did_not_write_stays(kb):
    """And a folder that is not there is not made."""
    (kb.work / "python.code-snippets").write_text('{"mine": {"prefix": "m", "body": []}}')
    done = kb("export", "vscode", "python.code-snippets")
    assert (done.returncode, "was not written by kb export" in done.stderr) == (1, True)
    assert "mine" in (kb.work / "python.code-snippets").read_text()
    assert "its folder does not exist; make it first" in kb("export", "vscode", "no/a.code-snippets").stderr
