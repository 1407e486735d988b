"""A pickle holds names of modules and the version; another version warns or cannot load it."""

# %% data
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

X, y = load_iris(return_X_y=True, as_frame=True)
model = LogisticRegression(max_iter=500).fit(X, y)

# %% error: what a pickle of scikit-learn 0.21 asks for
import pickle

try:
    pickle.loads(b"csklearn.ensemble.forest\nRandomForestClassifier\n.")
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)

# %% fix: the versions in a file of their own, which can be read when the model cannot
import json
import sys
from pathlib import Path

import sklearn

Path("model.pkl").write_bytes(pickle.dumps(model))
info = {"sklearn": sklearn.__version__, "python": sys.version.split()[0], "columns": list(X)}
Path("model.json").write_text(json.dumps(info))
saved = json.loads(Path("model.json").read_text())
print("same version:", saved["sklearn"] == sklearn.__version__, "| columns:", saved["columns"][:1])
loaded = pickle.loads(Path("model.pkl").read_bytes())

# %% check
import warnings

from sklearn.exceptions import InconsistentVersionWarning
from sklearn.tree import DecisionTreeClassifier

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    pickle.loads(pickle.dumps(model).replace(sklearn.__version__.encode(), b"1.0.2"))
assert caught[0].category is InconsistentVersionWarning, "another version warns"
state = (tree := DecisionTreeClassifier().fit(X, y).tree_).__getstate__()
state["nodes"] = state["nodes"][list(state["nodes"].dtype.names[:-1])]
for said, action in [
    ("node array from the pickle has an incompatible dtype", lambda: tree.__setstate__(state)),
    ("Can't get attribute 'MyModel' on <module", b"c__main__\nMyModel\n."),
    ("invalid load key, '<'.", b"<html>"),
    ("pickle data was truncated", pickle.dumps("a" * 99)[:50]),
    ("Ran out of input", b""),
    ("file must have 'read' and 'readline' attributes", lambda: pickle.load("model.pkl")),
]:
    try:
        pickle.loads(action) if isinstance(action, bytes) else action()
        raise AssertionError("should raise")
    except Exception as error:
        assert said in str(error), f"{said}: {error}"

# Output:
# ModuleNotFoundError: No module named 'sklearn.ensemble.forest'
# same version: True | columns: ['sepal length (cm)']
