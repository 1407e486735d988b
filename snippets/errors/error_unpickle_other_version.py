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

# %% fix: save the versions beside the model, and look at a file that does not load
import sklearn

with open("model.pkl", "wb") as file:
    pickle.dump({"model": model, "sklearn": sklearn.__version__, "columns": list(X)}, file)
with open("model.pkl", "rb") as file:
    saved = pickle.load(file)
print(
    "same version:", saved["sklearn"] == sklearn.__version__, "| columns:", len(saved["columns"])
)
print("a pickle starts with", pickle.dumps(model)[:1])

# %% check
import warnings

from sklearn.exceptions import InconsistentVersionWarning
from sklearn.tree import DecisionTreeClassifier

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    pickle.loads(pickle.dumps(model).replace(sklearn.__version__.encode(), b"1.0.2"))
assert caught[0].category is InconsistentVersionWarning, "another version warns"
tree = DecisionTreeClassifier().fit(X, y).tree_
state = tree.__getstate__()
state["nodes"] = state["nodes"][list(state["nodes"].dtype.names[:-1])]
cases = [
    ("node array from the pickle has an incompatible dtype", lambda: tree.__setstate__(state)),
    ("Can't get attribute 'MyModel' on <module", b"c__main__\nMyModel\n."),
    ("invalid load key, '<'.", b"<html>"),
    ("pickle data was truncated", pickle.dumps("a" * 99)[:50]),
    ("Ran out of input", b""),
    ("file must have 'read' and 'readline' attributes", lambda: pickle.load("model.pkl")),
]
for said, action in cases:
    try:
        pickle.loads(action) if isinstance(action, bytes) else action()
    except Exception as error:
        assert said in str(error), f"{said}: {error}"

# Output:
# ModuleNotFoundError: No module named 'sklearn.ensemble.forest'
# same version: True | columns: 4
# a pickle starts with b'\x80'
