"""pandas or maximum.accumulate over the valid positions forward fills an array."""

# %% data
import numpy as np

nan = np.nan
x = np.array([nan, 2.0, nan, nan, 5.0, nan])
X = np.array([[1.0, nan, 3.0], [nan, 4.0, nan]])

# %% pandas
import pandas as pd

print("vector:", pd.Series(x).ffill().to_numpy())
print("rows:", pd.DataFrame(X).ffill(axis=1).to_numpy().tolist())


# %% numpy
def forward_fill(x):
    """Last valid value before each NaN, along the last axis."""
    index = np.where(np.isnan(x), 0, np.arange(x.shape[-1]))
    index = np.maximum.accumulate(index, axis=-1)
    return np.take_along_axis(x, index, axis=-1)


print("forward: ", forward_fill(x))
print("backward:", forward_fill(x[::-1])[::-1])
print("rows:", forward_fill(X).tolist())

# %% check
filled = forward_fill(x)
backward = forward_fill(x[::-1])[::-1]
assert np.array_equal(filled, pd.Series(x).ffill(), equal_nan=True), "pandas should agree"
assert np.array_equal(backward, pd.Series(x).bfill(), equal_nan=True), "as should bfill"
same = pd.DataFrame(X).ffill(axis=1)
assert np.array_equal(forward_fill(X), same, equal_nan=True), "and the rows of a matrix"
down = pd.DataFrame(X).ffill()
assert np.array_equal(forward_fill(X.T).T, down, equal_nan=True), "and its columns"
assert np.isnan(filled[0]), "nothing comes before the first value, so it should stay NaN"
i, ok = np.arange(len(x)), ~np.isnan(x)
assert np.interp(i, i[ok], x[ok]).tolist() == [2, 2, 3, 4, 5, 5], "interp"

# Output:
# vector: [nan  2.  2.  2.  5.  5.]
# rows: [[1.0, 1.0, 3.0], [nan, 4.0, 4.0]]
# forward:  [nan  2.  2.  2.  5.  5.]
# backward: [ 2.  2.  5.  5.  5. nan]
# rows: [[1.0, 1.0, 3.0], [nan, 4.0, 4.0]]
