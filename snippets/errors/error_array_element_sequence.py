"""A cell takes one number; a column of arrays becomes a matrix with np.stack."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"vector": [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], "y": [0, 1, 1]})

# %% error
x = np.zeros(3)
try:
    x[0] = [1.0, 2.0]
except ValueError as error:
    print("ValueError:", error)

# %% fix
X = np.stack(df["vector"])
print(X.shape, X.dtype, X.sum())
columns = pd.DataFrame(df["vector"].tolist(), index=df.index).add_prefix("v")
print(columns.columns.tolist())

# %% check
assert X.shape == (3, 2) and X.dtype == float, "one row per cell"
assert np.array_equal(columns.to_numpy(), X), "the same as columns"
X[0] = [9.0, 9.0]
assert X[0].sum() == 18, "a row takes two values"

# Output:
# ValueError: setting an array element with a sequence.
# (3, 2) float64 21.0
# ['v0', 'v1']
