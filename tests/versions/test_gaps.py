"""What an entry names and a version lacks."""

import ast
import json
from pathlib import Path

import pytest

from kb.content.entry import read_entry
from kb.content.snippet import read_snippet
from kb.evidence.records import evidence
from kb.execution.environments import target
from kb.versions.gaps import Need, gaps, uses

ROOT = Path(__file__).resolve().parents[2]
CODE = """
import numpy as np
import pandas as pd
import sklearn.metrics
from keras import layers
from sklearn.linear_model import Ridge as R
norm = np.linalg.norm([1, 2], axis=0)
frame = pd.DataFrame({"a": [1]})
frame.map(str, na_action="ignore")
frame["a"].sum(axis=0)
model = R(alpha=2)
model.fit(1, 2, sample_weight=None)
other = R()
other = 3
other.fit()
layers.Dense(3, activation="relu")
sklearn.metrics.f1_score(1, 2, average=None)
"""


def test_names_are_read_from_code():
    """Imports, attributes, keyword arguments, and methods of what holds one class."""
    found = {str(need) for need in uses(ast.parse(CODE))}
    assert {
        "sklearn.linear_model.Ridge", "sklearn.linear_model.Ridge(alpha=)", "numpy.linalg.norm", "numpy.linalg.norm(axis=)",
        "pandas.DataFrame", "pandas.DataFrame.map", "pandas.DataFrame.map(na_action=)", "keras.layers.Dense(activation=)",
        "sklearn.linear_model.Ridge.fit(sample_weight=)", "sklearn.metrics.f1_score(average=)",
    } <= found  # fmt: skip
    assert not any("other" in name or "frame" in name for name in found)


def lacking(entry_id: str, text: str) -> list[str]:
    """What `kb show ENTRY --target TEXT` says is lacking, of the shipped entry."""
    (path,) = (ROOT / "entries").glob(f"*/{entry_id}.md")
    entry, _ = read_entry(path)
    return [
        str(need)
        for gap in gaps(entry, read_snippet(ROOT / "snippets" / entry.snippet), target(text))
        for need in gap.lacking
    ]


def test_known_gaps():
    """A function, an argument, a method; and nothing where all of it is there."""
    assert lacking("root_mean_squared_error", "scikit-learn==1.2.2") == ["sklearn.metrics.root_mean_squared_error"]
    assert lacking("root_mean_squared_error", "scikit-learn==1.4.2") == []
    assert "sklearn.preprocessing.OneHotEncoder(sparse_output=)" in lacking("one_hot_encoder", "scikit-learn==1.1.3")
    assert lacking("one_hot_encoder", "scikit-learn==1.3.2") == []
    assert "pandas.col" in lacking("pd_col", "pandas==2.2.3")


@pytest.mark.parametrize("environment", ["latest", "colab-2026-08"])
def test_what_ran_somewhere_lacks_nothing_there(environment):
    """Where a snippet passed, the packs may not say that it uses what is missing: executed against read."""
    wrong, compared = [], 0
    for path in sorted((ROOT / "entries").glob("*/*.md")):
        entry, _ = read_entry(path)
        snippet = read_snippet(ROOT / "snippets" / entry.snippet)
        ran = [item for item in evidence(entry.id, snippet.digest) if item.environment == environment and item.passed]
        versions = {name: version for item in ran for name, version in item.versions.items()}
        if not {"scikit-learn", "keras", "pandas", "numpy"} & set(versions):
            continue
        compared += 1
        bare = entry.__class__(id=entry.id, path=entry.path)  # its code alone: a page may name what is newer
        wrong += [(entry.id, str(gap)) for gap in gaps(bare, snippet, versions) if gap.lacking]
    assert compared > 500
    assert wrong == []


def test_a_need_reads_as_it_is_written_in_formerly():
    """`name(argument=)`."""
    assert str(Need("a.f", "x")) == "a.f(x=)"


def shown(kb, *args: str) -> str:
    """The page of an entry of the shipped library, as one line."""
    done = kb("show", *args, KB_LIBRARY=str(ROOT), COLUMNS="200")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_show_says_how_it_knows(kb):
    """Read from signatures; executed, where the snippet passed in that very version."""
    page = shown(kb, "rmse", "--target", "scikit-learn==1.2.2")
    line = "scikit-learn 1.2.2 lacks: sklearn.metrics.root_mean_squared_error; read from signatures, not executed"
    assert line in page.splitlines()[3]
    assert "executed there: the snippet passed (colab-2026-08)" in shown(kb, "rmse", "--target", "colab-2026-08")
    assert "lacks none of the" in shown(kb, "rmse", "--target", "latest")


def test_the_nearest_lower_version_stands_in_and_is_named(kb):
    """Nothing is said for versions older than all."""
    page = shown(kb, "rmse", "--target", "scikit-learn==1.3.0")
    assert "scikit-learn 1.3.0 (nearest collected: 1.2.2) lacks: sklearn.metrics.root_mean_squared_error" in page
    assert "no signatures that old were collected (oldest: 1.0.2)" in shown(
        kb, "rmse", "--target", "scikit-learn==0.24"
    )
    assert "this entry names nothing of it" in shown(kb, "rmse", "--target", "pandas==2.2.2")


def test_json_and_code_carry_it_too(kb):
    """As objects; and on stderr, where stdout is the snippet."""
    (gap,) = json.loads(shown(kb, "rmse", "--target", "scikit-learn==1.2.2", "--json"))["target"]
    assert gap["lacks"] == ["sklearn.metrics.root_mean_squared_error"]
    assert gap["source"] == "read from signatures, not executed"
    done = kb("show", "rmse", "--code", "--target", "scikit-learn==1.2.2", KB_LIBRARY=str(ROOT))
    assert "lacks" in done.stderr
    assert "lacks" not in done.stdout


def test_an_unknown_target_is_exit_2(kb):
    """With those that there are."""
    done = kb("show", "mean_value", "--target", "kaggle")
    assert (done.returncode, done.stdout) == (2, "")
    assert "colab-2026-08" in done.stderr
    assert "no signatures of pyarrow were collected" in kb("show", "mean_value", "--target", "pyarrow==1.0").stderr
