"""An array has no columns and a list no shape: convert it back to the type that has them."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% error
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
try:
    X_scaled.columns
except AttributeError as error:
    print("AttributeError:", error)

# %% fix: a DataFrame again, or from the start
import numpy as np
import pandas as pd

table = pd.DataFrame(X_scaled, columns=X.columns, index=X.index)
direct = StandardScaler().set_output(transform="pandas").fit_transform(X)
print(table.shape, direct.columns[0], np.asarray([[1, 2], [3, 4]]).shape)

# %% check
assert np.allclose(table, direct), "both ways give the same table"
some = y[y == 2]
lost = pd.DataFrame(X_scaled[y == 2]).assign(target=some)
assert lost["target"].isna().any(), "without the index rows do not find each other"
cases = {
    "numpy.ndarray": (
        X_scaled,
        "iloc head values append index toarray value_counts numpy drop isnull",
    ),
    "list": ([1], "shape reshape split add mean"),
    "tuple": ((1,), "append shape"),
    "str": ("a", "append decode strftime columns read"),
    "int": (1, "lower split"),
    "dict": ({}, "iteritems has_key append"),
    "Series": (y, "columns reshape"),
}
for name, (value, attributes) in cases.items():
    for attribute in attributes.split():
        try:
            getattr(value, attribute)
        except AttributeError as error:
            said = f"'{name}' object has no attribute '{attribute}'"
            assert str(error) == said, f"{said}: {error}"
        else:
            raise AssertionError(f"{name} should have no {attribute}")
assert np.flatnonzero(np.array([5, 7]) == 7)[0] == 1, "the position of a value"
assert isinstance((1,), tuple) and y.to_numpy().reshape(-1, 1).shape == (len(y), 1), "a column"

# Output:
# AttributeError: 'numpy.ndarray' object has no attribute 'columns'
# (178, 13) alcohol (2, 2)
