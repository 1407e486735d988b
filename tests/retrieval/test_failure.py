"""What a person pastes when something failed is read: which exception, its message, the way that it took."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.messages import Lack, missing
from kb.retrieval.failure import read

PYTHON = """Traceback (most recent call last):
  File "forecast.py", line 28, in <module>
    vals = scaler.inverse_transform(vals)
  File "/usr/lib/python3/site-packages/sklearn/preprocessing/_data.py", line 1035, in inverse_transform
    X *= self.scale_
ValueError: operands could not be broadcast together with shapes (8439,5) (4,) (8439,5)
"""
NOTEBOOK = """\x1b[0;31m---------------------------------------------------------------------------\x1b[0m
\x1b[0;31mKeyError\x1b[0m                                  Traceback (most recent call last)
\x1b[0;32m~/venv/lib/python3.8/site-packages/pandas/core/indexes/base.py\x1b[0m in \x1b[0;36mget_loc\x1b[0;34m(self, key)\x1b[0m
\x1b[1;32m   2895\x1b[0m                 return self._engine.get_loc(key)
\x1b[0;31mKeyError\x1b[0m: 'Age'

The above exception was the direct cause of the following exception:

\x1b[0;31mKeyError\x1b[0m                                  Traceback (most recent call last)
\x1b[0;32m<ipython-input-5-abc>\x1b[0m in \x1b[0;36m<module>\x1b[0;34m\x1b[0m
\x1b[0;32m----> 1 df.groupby("Age").mean()\x1b[0m
\x1b[0;31mKeyError\x1b[0m: 'Age '
"""
GRAPH = """Epoch 1/20
InvalidArgumentError: Graph execution error:

Detected at node 'loss/Cast' defined at (most recent call last):
    File "/usr/lib/python3.8/runpy.py", line 194, in _run_module_as_main
      return _run_code(code, main_globals, None,
Node: 'loss/Cast'
logits and labels must have the same first dimension, got logits shape [2028,1] and labels shape [676]
\t [[{{node loss/Cast}}]] [Op:__inference_train_function_1234]
"""
PYTEST = """tests/test_cv.py:12: in test_cv
    model.fit(X, y, early_stopping_rounds=3)
E               TypeError: fit() got an unexpected keyword argument 'early_stopping_rounds'

tests/test_cv.py:12: TypeError
=========================== short test summary info ===========================
FAILED tests/test_cv.py::test_cv - TypeError: fit() got an unexpected keyword argument 'early_stopping_rounds'
"""
HANDLING = """Traceback (most recent call last):
  File "a.py", line 1, in <module>
ImportError: No module named '_lzma'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "a.py", line 3, in <module>
RuntimeError: cannot read the file
"""


@pytest.mark.parametrize(
    ("text", "type", "message"),
    [
        ("ValueError: Input X contains NaN.", "ValueError", "Input X contains NaN."),
        ("Input X contains NaN.", "", "Input X contains NaN."),
        ("KeyError: 'price'", "KeyError", "'price'"),
        ("pandas.errors.MergeError: No common columns", "MergeError", "No common columns"),
        (PYTHON, "ValueError", "operands could not be broadcast together with shapes (8439,5) (4,) (8439,5)"),
        (NOTEBOOK, "KeyError", "'Age '"),
        (GRAPH, "InvalidArgumentError", "logits and labels must have the same first dimension, got logits shape [2028,1] and labels shape [676]"),
        (PYTEST, "TypeError", "fit() got an unexpected keyword argument 'early_stopping_rounds'"),
        (HANDLING, "RuntimeError", "cannot read the file"),
        ("2024-05-01T10:11:12.1234567Z ValueError: n_splits=5 cannot be greater", "ValueError", "n_splits=5 cannot be greater"),
        ("2024-05-01 10:11:12,123 - ERROR - ValueError: no", "ValueError", "no"),
        ("worker_1  | ValueError: no", "ValueError", "no"),
        ("/a/b.py:46: UserWarning: No space left on device\n  warnings.warn(", "UserWarning", "No space left on device"),
        ("ResourceExhaustedError (see above for traceback): OOM when allocating", "ResourceExhaustedError", "OOM when allocating"),
        ('ValueError: in user code:\n\n    File "/x/y.py", line 1, in step  *\n        return f()\n\n    ValueError: Input 0 of layer "a" is wrong', "ValueError", 'Input 0 of layer "a" is wrong'),
        ("ValueError: Expected 2D array, got 1D array instead:\narray=[1. 2.].\nReshape your data", "ValueError", "Expected 2D array, got 1D array instead:\narray=[1. 2.].\nReshape your data"),
        ('  File "m.py", line 1, in f\n    raise ValueError("Unknown label type: %r" % y)', "ValueError", "Unknown label type: %r"),
        ("Kernel Restarting", "", "Kernel Restarting"),
        ("InvalidArgumentError: {{function_node __wrapped__Reshape_device_/job:localhost}} Input to reshape is a tensor [Op:Reshape] name: x", "InvalidArgumentError", "Input to reshape is a tensor"),
    ],
)  # fmt: skip
def test_what_was_raised(text, type, message):
    """The type without its module, and the message; without colours, logs, frames and what a graph puts around it."""
    assert read(text).raised[0][:2] == (type, message)


def test_what_it_followed_from_counts_too():
    """After the exception that ended it, each one before it in the chain, with less weight; then warnings."""
    first, second = read(HANDLING).raised
    assert (second.type, second.message) == ("ImportError", "No module named '_lzma'")
    assert second.weight < first.weight == 1.0
    warned = read("/a.py:1: UserWarning: slow\nValueError: no\n").raised
    assert [raised.type for raised in warned] == ["ValueError", "UserWarning"]


@pytest.mark.parametrize(
    ("text", "called", "libraries"),
    [
        (PYTHON, "inverse_transform", ("sklearn",)),
        (NOTEBOOK, "groupby", ()),
        ("  File \"a.py\", line 1, in <module>\n    df.loc['x']\n  File \"C:\\Python\\lib\\site-packages\\pandas\\core\\indexing.py\", line 9, in __getitem__\n    raise\nKeyError: 'x'", "loc", ("pandas",)),
        ("File ~/env/lib/python3.13/site-packages/pandas/core/x.py:592, in Categorical.astype(self)\nValueError: no", "astype", ("pandas",)),
        ("pandas/_libs/parsers.pyx in pandas._libs.parsers.raise_parser_error()\nParserError: no", "raise_parser_error", ("pandas",)),
        ("/opt/x/dist-packages/sklearn/svm/_base.py:12: in fit\n    check(X)\nE   ValueError: no", "fit", ("sklearn",)),
    ],
)  # fmt: skip
def test_the_way_that_it_took(text, called, libraries):
    """The library's function that the last line of one's own called, and the libraries; of every kind of traceback."""
    raised = read(text).raised[0]
    assert raised.called[0] == called
    assert raised.libraries == libraries


def test_a_file_of_ones_own_that_has_a_librarys_name():
    """Its name hides the library, in which something is then missing."""
    text = "AttributeError: module 'seaborn' has no attribute 'lineplot'\n  File \"/home/me/seaborn.py\", line 1, in f"
    assert read(text).raised[0].shadowed == "seaborn"
    assert read(text.replace("/home/me/", "/x/site-packages/")).raised[0].shadowed == ""


@pytest.mark.parametrize(
    ("text", "lack", "name", "owner"),
    [
        ("'DataFrame' object has no attribute 'append'", Lack.ATTRIBUTE, "append", "DataFrame"),
        ("module 'numpy' has no attribute 'bool'.", Lack.ATTRIBUTE, "bool", "numpy"),
        ("cannot import name 'Adam' from 'keras.optimizers' (/x.py)", Lack.IMPORT, "Adam", "keras.optimizers"),
        ("cannot import name Imputer", Lack.IMPORT, "Imputer", ""),
        ("No module named 'sklearn.externals'", Lack.MODULE, "sklearn.externals", ""),
        ("No module named seaborn", Lack.MODULE, "seaborn", ""),
        ("Ridge.__init__() got an unexpected keyword argument 'normalize'", Lack.ARGUMENT, "normalize", "Ridge"),
        ("name 'y_test' is not defined", Lack.NAME, "y_test", ""),
        ("local variable 'x' referenced before assignment", Lack.LOCAL, "x", ""),
        ("cannot access local variable 'x' where it is not associated with a value", Lack.LOCAL, "x", ""),
    ],
)
def test_what_is_missing(text, lack, name, owner):
    """The name, and whose it is."""
    assert missing(text)[:3] == (lack, name, owner)


@given(st.text())
def test_any_text_is_read(text):
    """Whatever is in it."""
    assert all(raised.message == raised.message[:1500] for raised in read(text).raised)


def test_of_a_megabyte_the_ends_are_read():
    """The message that ends it is found, and the middle is left."""
    raised = read("ValueError: first\n" + "  File train.py, line 1\n" * 40_000 + "ValueError: last\n").raised
    assert [r.first for r in raised] == ["last", "first"]


@pytest.mark.parametrize(
    "part", ["a ", "(", "'", "Error: ", "1", "AaBb", "a.b/", "[", "x=", "\\", "object has no attribute "]
)
def test_no_text_takes_long(part):
    """Of a line without an end the ends are read: no pattern goes over all of it again and again."""
    assert len(read(part * (200_000 // len(part))).raised) <= 30
