"""NaN spreads through plain reductions; the nan functions skip it."""

# %% data
import numpy as np

X = np.array([[1.0, np.nan], [2.0, 10.0], [6.0, 20.0]])

# %% find and skip
print("mean:", X.mean(axis=0), " nanmean:", np.nanmean(X, axis=0))
print("NaN per column:", np.isnan(X).sum(axis=0))
print("complete rows:", X[~np.isnan(X).any(axis=1)].tolist())

# %% replace
filled = np.where(np.isnan(X), np.nanmean(X, axis=0), X)
print("filled:", filled.tolist())

# %% check
assert np.isnan(X.mean(axis=0)[1]) and np.nanmean(X, axis=0)[1] == 15, "nanmean skips"
assert not np.nan == np.nan, "NaN equals nothing"
assert filled[0, 1] == 15, "filled with the mean of the column"
assert np.nan_to_num([np.nan, np.inf])[1] > 1e308, "infinity becomes a huge number"
assert np.nansum([np.nan]) == 0, "the sum of nothing is 0"

# Output:
# mean: [ 3. nan]  nanmean: [ 3. 15.]
# NaN per column: [0 1]
# complete rows: [[2.0, 10.0], [6.0, 20.0]]
# filled: [[1.0, 15.0], [2.0, 10.0], [6.0, 20.0]]
