"""`kb why` answers what it knows and declines the rest: a library of a few entries, a case for each kind of evidence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kb.retrieval.why import KNOWN, why

# id: kind, symbols, title, errors, formerly, body
ENTRIES = {
    "error_nan": ("error", "sklearn.impute.SimpleImputer", "Input X contains NaN", ["ValueError: Input X contains NaN."], {}, ""),
    "error_features": ("error", "sklearn.pipeline.Pipeline", "X has 3 features, but model is expecting 4", ["ValueError: X has 3 features, but LinearRegression is expecting 4 features as input."], {}, ""),
    "error_column": ("error", "pandas.DataFrame", "KeyError: a column does not exist", ["KeyError: 'Age'", "KeyError: \"['Age'] not in index\""], {}, ""),
    "error_history": ("error", "keras.callbacks.History", "KeyError: 'acc' in history.history", ["KeyError: 'acc'"], {}, ""),
    "error_append": ("error", "pandas.concat", "object has no attribute 'append'", ["AttributeError: 'DataFrame' object has no attribute 'append'"], {"pandas.DataFrame.append": "removed in 2.0, use pandas.concat"}, ""),
    "error_boston": ("error", "sklearn.datasets.load_diabetes", "load_boston has been removed", ["ImportError: cannot import name 'load_boston' from 'sklearn.datasets'"], {}, ""),
    "error_broadcast": ("error", "numpy.broadcast_to", "operands could not be broadcast together", ["ValueError: operands could not be broadcast together with shapes (2,3) (3,2)"], {}, ""),
    "error_own_file": ("error", "builtins.__import__", "partially initialized module (a file named like the library)", ["AttributeError: partially initialized module 'pandas' has no attribute 'read_csv' (most likely due to a circular import)"], {}, ""),
    "error_none": ("error", "builtins.object", "'NoneType' object is not subscriptable", ["TypeError: 'NoneType' object is not subscriptable"], {}, ""),
    "inverse_transform": ("api", "sklearn.preprocessing.StandardScaler.inverse_transform", "inverse_transform", [], {}, "The scaler of X cannot unscale a single column."),
    "alias": ("concept", "keras.Model", "keras and tf.keras", [], {}, "An editor says: the import tensorflow.keras could not be resolved by it."),
    "one_hot": ("api", "sklearn.preprocessing.OneHotEncoder", "OneHotEncoder", [], {"sklearn.preprocessing.OneHotEncoder(sparse=)": "renamed in 1.2, now sparse_output"}, ""),
}  # fmt: skip
SCALER = """Traceback (most recent call last):
  File "a.py", line 2, in <module>
    scaler.inverse_transform(y)
  File "/x/site-packages/sklearn/preprocessing/_data.py", line 1035, in inverse_transform
    X *= self.scale_
"""
BROADCAST = "ValueError: operands could not be broadcast together with shapes (8439,5) (4,)"


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> Path:
    """The entries as files."""
    root = tmp_path_factory.mktemp("why") / "library"
    (root / "entries" / "errors").mkdir(parents=True)
    for name, (kind, symbol, title, errors, formerly, body) in ENTRIES.items():
        front = {"title": title, "kind": kind, "summary": f"About {name}.", "symbols": [symbol], "errors": errors,
                 "formerly": formerly, "tags": ["debugging"], "snippet": f"errors/{name}.py", "see_also": []}  # fmt: skip
        lines = [f"{field}: {json.dumps(value)}" for field, value in front.items()]
        (root / "entries" / "errors" / f"{name}.md").write_text("\n".join(["---", *lines, "---", "", body]))
    return root


@pytest.fixture(autouse=True)
def only_these(library, monkeypatch):
    """kb reads these entries and no others."""
    for name, folder in (("KB_LIBRARY", "."), ("KB_HOME", "home"), ("KB_CACHE", "cache"), ("KB_STATE", "state")):
        monkeypatch.setenv(name, str(library / folder))
    monkeypatch.chdir(library)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("ValueError: Input X contains NaN.\nRidge does not accept missing values encoded as NaN natively.", "error_nan"),
        ("Input contains NaN", "error_nan"),
        ("ValueError: X has 30 features, but StandardScaler is expecting 13 features as input.", "error_features"),
        ("KeyError: 'price'", "error_column"),
        ("KeyError: \"['price', 'sqft'] not in index\"", "error_column"),
        ("KeyError: 'acc'", "error_history"),
        ('  File "a.py", line 2, in f\n    plt.plot(history.history["accu"])\nKeyError: \'accu\'', "error_history"),
        ("AttributeError: 'DataFrame' object has no attribute 'append'", "error_append"),
        ("ImportError: cannot import name 'load_boston' from 'sklearn.datasets' (/x/__init__.py)", "error_boston"),
        ("AttributeError: partially initialized module 'torch' has no attribute 'nn' (most likely due to a circular import)", "error_own_file"),
        ("AttributeError: module 'seaborn' has no attribute 'lineplot'\n  File \"/me/seaborn.py\", line 1, in f", "error_own_file"),
        ("TypeError: 'NoneType' object is not subscriptable", "error_none"),
        (BROADCAST, "error_broadcast"),
        (SCALER + BROADCAST, "inverse_transform"),
        ("the import tensorflow.keras could not be resolved by it", "alias"),
        ("TypeError: OneHotEncoder.__init__() got an unexpected keyword argument 'sparse'", "one_hot"),
        ("\x1b[31mValueError\x1b[0m: Input X contains NaN.", "error_nan"),
    ],
)  # fmt: skip
def test_what_explains_it_comes_first(text, first):
    """An exact message, a value, a missing name, a frame, an old name, words that stand in a page."""
    assert why(text)[0].id == first


@pytest.mark.parametrize(
    "text",
    [
        "NameError: name 'y_test' is not defined",
        "IndentationError: unexpected indent",
        "RuntimeError: CUDA error: device-side assert triggered",
        "OSError: [Errno 28] No space left on device",
        "ModuleNotFoundError: No module named 'lightgbm'",
        "AttributeError: 'Parser' object has no attribute 'tokens'",
        "ImportError: cannot import name 'Path' from 'mylib'",
        "TypeError: 'float' object is not subscriptable",
        "fatal: refusing to merge unrelated histories",
        "File \"/x/site-packages/nbconvert/a.py\", line 1, in get\nKeyError: 'template_path'",
        "ValueError: n_splits=5 cannot be greater than the number of members in each class.",
        "hello world",
        "(",
    ],
)
def test_what_is_not_known_is_declined(text):
    """No entry is better than a wrong one."""
    found = why(text)
    assert [hit.id for hit in found] == []
    assert len(found.near) <= 2


def test_a_type_that_no_message_of_an_entry_has_speaks_against_it():
    """The same words, raised as something else."""
    same, other = why("ValueError: Input X contains NaN."), why("OSError: Input X contains NaN.", known=0.0)
    assert other[0].score < same[0].score


def test_the_score_is_at_least_the_threshold():
    """What is not known is left out, not shown last."""
    assert all(hit.score >= 100 * KNOWN for hit in why("KeyError: 'price'", limit=None))


def test_the_command_says_that_it_does_not_know(kb):
    """Exit 1; nothing on stdout but an empty array; the message as it was read on stderr."""
    done = kb("why", stdin="step 1\nIndentationError: unexpected indent\n")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("kb does not know this message: IndentationError: unexpected indent")
    done = kb("why", "--json", "IndentationError: unexpected indent")
    assert (done.returncode, json.loads(done.stdout)) == (1, [])


def test_what_failed_last_is_explained(kb):
    """`kb why` without a text, after a `kb run` that failed; a run that passes before it leaves nothing."""
    kb("run", "mean_value")
    assert kb("why").returncode == 2
    kb.write("snippets/averages/mean_value.py", '"""Fails."""\n\nprint(1 / 0)\n')
    done = kb("run", "mean_value")
    assert done.returncode == 1
    assert "kb why" in done.stderr
    assert kb("why").stdout.startswith("error_division")
    assert kb("why", "KeyError: 1").returncode == 1


def test_a_long_text_on_standard_input(kb):
    """Of megabytes the end is read, and the start."""
    text = b"ok\n" * 1_000_000 + b"ZeroDivisionError: division by zero\n"
    assert kb("why", stdin=text).stdout.startswith("error_division")
    assert kb("why", stdin=text[::-1].replace(b"\n", b" ")).returncode == 1
