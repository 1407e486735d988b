"""A mask must be as long as the axis; column masks go behind the comma."""

# %% data
import numpy as np
import pandas as pd

X = np.arange(15).reshape(5, 3)
support = np.array([True, False, True])

# %% error
try:
    X[support]
except IndexError as error:
    print("IndexError:", str(error).split(" along")[0])

# %% fix
print(X[:, support].shape)
rows = X[:, 0] > 3
print(X[rows].shape)

# %% error: a Series with other labels
df = pd.DataFrame({"a": [1, 2, 3]})
other = pd.Series([True, False, True], index=[7, 8, 9])
try:
    df.loc[other]
except pd.errors.IndexingError as error:
    print("IndexingError:", str(error)[:19])

# %% fix: row i means row i
print(df[other.to_numpy()]["a"].tolist())

# %% check
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    twice = df[df["a"] > 1][df["a"] < 3]
assert "will be reindexed" in str(caught[0].message), "a mask of the whole frame only warns"
assert twice.equals(df[(df["a"] > 1) & (df["a"] < 3)]), "one step gives the same rows"
assert X[:, support].shape == (5, 2), "the mask of the columns"
assert X[rows].shape == (3, 3), "one flag per row"
assert df[other.to_numpy()]["a"].tolist() == [1, 3], "by position"

# Output:
# IndexError: boolean index did not match indexed array
# (5, 2)
# (3, 3)
# IndexingError: Unalignable boolean
# [1, 3]
