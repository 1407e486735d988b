"""maximum.accumulate over the positions of valid values forward fills an array."""

# %% data
import numpy as np
import pandas as pd

nan = np.nan
x = np.array([nan, 2.0, nan, nan, 5.0, nan])

# %% forward fill
index = np.where(np.isnan(x), 0, np.arange(len(x)))
np.maximum.accumulate(index, out=index)
filled = x[index]
print(filled)

# %% backwards
x_back = x[::-1]
index = np.maximum.accumulate(np.where(np.isnan(x_back), 0, np.arange(len(x))))
backward = x_back[index][::-1]
print(backward)

# %% along the rows of a matrix
X = np.array([[1.0, nan, 3.0], [nan, 4.0, nan]])
index = np.where(np.isnan(X), 0, np.arange(X.shape[1]))
np.maximum.accumulate(index, axis=1, out=index)
rows = np.take_along_axis(X, index, axis=1)
print(rows)
same = pd.DataFrame(X).ffill(axis=1).to_numpy()
print("NaN left:", int(np.isnan(filled).sum()))

# %% check
assert np.array_equal(filled, pd.Series(x).ffill().to_numpy(), equal_nan=True), "as in pandas"
assert np.isnan(filled[0]), "nothing before the first value"
assert np.array_equal(backward, pd.Series(x).bfill().to_numpy(), equal_nan=True), "as bfill"
assert np.array_equal(rows, same, equal_nan=True), "along the rows"

# Output:
# [nan  2.  2.  2.  5.  5.]
# [ 2.  2.  5.  5.  5. nan]
# [[ 1.  1.  3.]
#  [nan  4.  4.]]
# NaN left: 1
