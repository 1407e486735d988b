"""`kb check` names file, line, what is wrong and the nearest right thing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kb.inside import signatures

ENTRY = "entries/averages/mean_value.md"
SNIPPET = "snippets/averages/mean_value.py"


def test_a_good_library_passes(kb):
    """Exit 0, nothing on stdout."""
    done = kb("check")
    assert (done.returncode, done.stdout) == (0, "")
    assert "3 entries checked, 0 problems" in done.stderr


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (ENTRY, "kind: api", "kind: apis", ":3: unknown kind 'apis'; did you mean 'api'?"),
        (ENTRY, "tags: [statistics]", "tags: [statistic]", ":11: unknown tag 'statistic'; did you mean 'statistics'?"),
        (ENTRY, "see_also: [harmonic_formula]", "see_also: [harmonic]", ":13: see_also: there is no entry 'harmonic'; did you mean 'harmonic_formula'?"),
        (ENTRY, "see_also: [harmonic_formula]", "see_also: [mean_value]", ":13: see_also names the entry itself"),
        (ENTRY, "snippet: averages/mean_value.py", "snippet: averages/other.py", ":12: snippet 'averages/other.py' does not mirror the entry; it is 'averages/mean_value.py'"),
        (ENTRY, "removed in 1.0, now statistics.mean", "gone", ":9: formerly 'statistics.average': 'gone' does not say when and what instead"),
        (ENTRY, "exact for fractions.", "exact", ":4: summary is one sentence"),
        (ENTRY, "exact for fractions.", "x" * 120 + ".", "characters, at most 120"),
        (ENTRY, "Adds up exactly", "```python\nx\n```", ":16: fenced code"),
        (ENTRY, "Adds up exactly", "# Title", ":16: heading of level 1"),
        (ENTRY, "Adds up exactly", "Adds\x1b[31m up", ":16: control characters"),
        (ENTRY, "Adds up exactly", "line\n" * 60, "lines, at most 60"),
        (ENTRY, "Adds up exactly", "$$ \\nosuchcommand{x} $$", ":16: formula cannot be laid out"),
        (ENTRY, "symbols: [statistics.mean]", "symbols: [statistics.maen]", ":5: symbols: 'statistics' has no 'maen'; did you mean 'statistics.mean'?"),
        (ENTRY, "symbols: [statistics.mean]\n", "", ": an entry of kind 'api' names its symbol"),
        (ENTRY, "| `data` |", "| `dada` |", ":22: parameters: there is no parameter 'dada'; did you mean 'data'?"),
        (ENTRY, "| `data` | required", "| `data` | `None`", ":22: parameters: default of 'data' is required, not `None`"),
        (ENTRY, "statistics.average: removed", "statistics.median: removed", ":10: formerly: 'statistics.median' still exists"),
        (SNIPPET, '"""The mean of numbers is their sum over their count."""', "x = 1", ":1: has no docstring"),
        (SNIPPET, ', "sum over count"', "", ":13: assert without a message"),
        (SNIPPET, "assert result", "print(result)\n# assert", ":1: asserts nothing"),
        (SNIPPET, "# Output:\n# mean: 2.5\n", "", ":16: has no '# Output:' block; run: kb verify --update mean_value"),
        (SNIPPET, "values = [1, 2, 3, 4]", "values = [" + "1, " * 40 + "]", "columns, at most 99"),
        (SNIPPET, "values = [1, 2, 3, 4]", "x = 1\n" * 60, "lines, at most 60"),
        (SNIPPET, "# %% data", "# %% first\n\n# %% data", ":5: cell 'data' comes first"),
        (SNIPPET, "values =", "values ==== 1", ":4: is not Python"),
        (SNIPPET, "# %% check", "# %% proof", ":1: has no cell 'check'; end it with '# %% check'"),
        (SNIPPET, "# %% check", "", ":13: assert before the cell 'check'"),
        (SNIPPET, "print(", 'assert result, "there"\nprint(', ":10: assert before the cell 'check': people paste that"),
        (SNIPPET, "print(", 'raise AssertionError("x")\nprint(', ":10: assert before the cell 'check'"),
        (SNIPPET, "# Output:", "# %% more\nx = 1\n\n# Output:", ":12: cell 'check' comes last"),
        (SNIPPET, "# %% mean", "# %% data", ":6: cell 'data' comes first"),
        (SNIPPET, "# %% mean", "# %% empty\n\n# %% mean", ":6: cell 'empty' is empty"),
        (SNIPPET, "# %% mean", "# %%", ":6: cell without a name"),
        (SNIPPET, "# %% mean", "# %% mean\nx = 1\n\n# %% mean", ":9: two cells have the name 'mean'"),
    ],
)  # fmt: skip
def test_each_rule_names_file_and_line(kb, path, old, new, message):
    """One rule broken, one problem told."""
    target = kb.library / path
    text = target.read_text()
    assert old in text
    target.write_text(text.replace(old, new, 1))
    done = kb("check", "mean_value")
    assert done.returncode == 1
    assert any(line.startswith(str(target)) and message in line for line in done.stdout.splitlines()), done.stdout


def test_two_entries_with_one_id(kb):
    """The second one is named, with the place of the first."""
    kb.write("entries/errors/mean_value.md", (kb.library / ENTRY).read_text())
    kb.write("snippets/errors/mean_value.py", (kb.library / SNIPPET).read_text())
    assert "errors/mean_value.md:1: there are two entries with the id 'mean_value'" in kb("check", "--offline").stdout


def test_a_snippet_without_an_entry(kb):
    """And an entry without a snippet."""
    kb.write("snippets/errors/alone.py", "x = 1\n")
    (kb.library / "snippets/errors/error_division.py").unlink()
    shown = kb("check", "--offline").stdout
    assert "alone.py:1: no entry belongs to this snippet; write entries/errors/alone.md" in shown
    assert "there is no snippet 'errors/error_division.py'" in shown


def test_ids_that_would_hide_a_module(kb):
    """A snippet called `random.py` would be imported in place of Python's own."""
    kb.write("entries/averages/random.md", (kb.library / ENTRY).read_text())
    assert "id 'random' is a module of Python" in kb("check", "--offline").stdout


def test_an_unknown_id_is_told(kb):
    """Exit 1."""
    assert "no entry 'nothing'" in kb("check", "nothing").stderr


KERAS = """
import sys, json
sys.path.insert(0, sys.argv[1])
import signatures
rows = json.loads(sys.argv[3])
print(json.dumps([m for *_, m in signatures.check_parameters(signatures.resolve(sys.argv[2]), rows)]))
"""


@pytest.mark.parametrize(
    ("symbol", "rows", "messages"),
    [
        ("sklearn.svm.SVC", [["C", "1.0", 1], ["kernel", '"rbf"', 2]], []),
        ("sklearn.svm.SVC", [["c", "1.0", 1]], ["there is no parameter 'c'; did you mean 'C'?"]),
        ("sklearn.svm.SVC", [["C", "10", 1]], ["default of 'C' is `1.0`, not `10`"]),
        ("keras.layers.Dense", [["units", "required", 1], ["name", "None", 2], ["trainable", "True", 3]], []),
        ("keras.layers.Dense", [["input_dim", "None", 1]], ["there is no parameter 'input_dim'"]),
        ("keras.layers.Dense", [["activaton", "None", 1]], ["there is no parameter 'activaton'; did you mean 'activation'?"]),
        ("keras.optimizers.Adam", [["learning_rate", "0.001", 1], ["clipnorm", "None", 2]], []),
        ("keras.optimizers.Adam", [["lr", "0.001", 1]], ["there is no parameter 'lr'"]),
        ("pandas.DataFrame.groupby", [["by", "None", 1], ["axes", "0", 2]], ["there is no parameter 'axes'"]),
        ("numpy.zeros", [["shape", "required", 1], ["shap", "1", 2]], ["there is no parameter 'shap'; did you mean 'shape'?"]),
        ("matplotlib.pyplot.plot", [["linewidth", "None", 1], ["linewith", "None", 2]], ["there is no parameter 'linewith'"]),
    ],
)  # fmt: skip
def test_tables_are_compared_with_live_signatures(symbol, rows, messages):
    """Also where a parameter is passed on through **kwargs, as Keras' layers and optimizers do."""
    inside = Path(signatures.__file__).parent
    command = [sys.executable, "-c", KERAS, str(inside), symbol, json.dumps(rows)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert [message.replace("; did you mean 'lr'?", "") for message in json.loads(done.stdout)] == messages or (
        len(messages) == 1 and json.loads(done.stdout)[0].startswith(messages[0])
    )


@pytest.mark.parametrize(
    ("old", "what", "message"),
    [
        ("statistics.average", "removed in 1.0, now mean", None),
        ("statistics.mean", "removed in 1.0, now fmean", "'statistics.mean' still exists"),
        ("statistics.average", "deprecated in 1.0, now mean", "'statistics.average' no longer exists"),
        ("statistics.mean(weights=)", "removed in 1.0, use fmean", None),
        ("statistics.mean(data=)", "removed in 1.0, use fmean", "still takes 'data'"),
    ],
)
def test_old_names_must_be_gone(old, what, message):
    """What still exists is at most deprecated."""
    found = signatures.check_formerly(old, what, ("statistics",))
    assert (found is None) if message is None else (message in found)
