"""Two indices need two dimensions: reshape one column, stack an array of arrays, use iloc."""

# %% error
import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3], "b": [[1, 2], [3, 4], [5, 6]]})
y = df["a"].to_numpy()
for array in [y, df["b"].to_numpy()]:
    try:
        array[:, 0]
    except IndexError as error:
        print("IndexError:", str(error).split(": ")[-1], "|", array.shape, array.dtype)

# %% fix
column = y.reshape(-1, 1)
stacked = np.stack(df["b"].tolist())
print(column[:, 0], stacked[:, 0], df.iloc[:, 0].tolist(), df.loc[:, "a"].tolist())

# %% check
import io

from sklearn.tree import DecisionTreeClassifier

errors = (IndexError, KeyError, pd.errors.InvalidIndexError, pd.errors.IndexingError, TypeError)
one = np.loadtxt(io.StringIO("1\n2\n"))
proba = DecisionTreeClassifier().fit([[0], [1]], [[0, 1], [1, 0]]).predict_proba([[0]])
cases = [
    ("array is 2-dimensional, but 3 were indexed", lambda: stacked[:, 0, 0]),
    ("array is 0-dimensional, but 1 were indexed", lambda: np.array(5)[0]),
    ("array is 1-dimensional, but 2 were indexed", lambda: one[:, 0]),
    ("(slice(None, None, None), 0)", lambda: df[:, 0]),
    ("Too many indexers", lambda: df["a"].iloc[:, 0]),
    ("key of type tuple not found and not a MultiIndex", lambda: df["a"][:, 0]),
    ("list indices must be integers or slices, not tuple", lambda: proba[:, 1]),
]
for said, action in cases:
    try:
        action()
    except errors as error:
        assert said in str(error), f"{said}: {error}"
    else:
        raise AssertionError(f"should raise: {said}")
assert np.loadtxt(io.StringIO("1\n2\n"), ndmin=2).shape == (2, 1), "ndmin keeps the column"

# Output:
# IndexError: array is 1-dimensional, but 2 were indexed | (3,) int64
# IndexError: array is 1-dimensional, but 2 were indexed | (3,) object
# [1 2 3] [1 3 5] [1, 2, 3] [1, 2, 3]
