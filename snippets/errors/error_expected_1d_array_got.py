"""A column is 1-D: ravel an (n, 1) array, and give an (n, k) array k names."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"x": [1, 2, 3]})
P = np.array([[0.9, 0.1], [0.4, 0.6], [0.2, 0.8]])

# %% error
try:
    df["p"] = P
except ValueError as error:
    print("ValueError:", error)
try:
    pd.Series(P[:, :1])
except ValueError as error:
    print("ValueError:", error)

# %% fix
df["p"] = P[:, 1]
df[["p0", "p1"]] = P
s = pd.Series(P[:, :1].ravel())
print(df.shape, round(df["p"].mean(), 2), s.shape)

# %% check
assert df["p"].equals(df["p1"].rename("p")), "one column of the matrix"
assert df[["p0", "p1"]].to_numpy().sum() == 3, "two columns for two"

# Output:
# ValueError: Expected a 1D array, got an array with shape (3, 2)
# ValueError: Data must be 1-dimensional, got ndarray of shape (3, 1) instead
# (3, 4) 0.5 (3,)
