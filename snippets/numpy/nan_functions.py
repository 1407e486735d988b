"""NaN spreads through plain reductions; the nan functions skip it."""

# %% data
import numpy as np

X = np.array([[1.0, np.nan], [2.0, 10.0], [6.0, 20.0]])

# %% find
print("any:", np.isnan(X).any(), " per column:", np.isnan(X).sum(axis=0))
print("NaN or infinite:", (~np.isfinite(X)).sum())

# %% skip
print("mean:", X.mean(axis=0), " nanmean:", np.nanmean(X, axis=0))
print("complete rows:", X[~np.isnan(X).any(axis=1)].tolist())

# %% replace
filled = np.where(np.isnan(X), np.nanmean(X, axis=0), X)
print("by the column mean:", filled.tolist())
print("by 0:", np.nan_to_num(X, nan=0.0, posinf=np.inf, neginf=-np.inf).tolist())

# %% check
import warnings

import pandas as pd

assert np.isnan(X.mean(axis=0)[1]) and np.nanmean(X, axis=0)[1] == 15, "nanmean should skip"
assert not (X == np.nan).any() and not np.nan == np.nan, "NaN should equal nothing"
assert filled[0, 1] == 15, "the gap should hold the mean of its column"
assert np.nan_to_num([np.nan, np.inf])[1] > 1e308, "infinity should become a huge number"
assert np.nansum([np.nan]) == 0, "the sum of nothing should be 0"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert np.isnan(np.nanmean([np.nan])) and np.isnan(np.nanmax([np.nan])), "NaN should be left"
found = [str(warning.message) for warning in caught]
assert found == ["Mean of empty slice", "All-NaN axis encountered"], f"unexpected: {found}"
message = "none"
try:
    np.isnan(np.array(["a", None]))
except TypeError as error:
    message = str(error)
assert "ufunc 'isnan' not supported" in message, "text should raise"
assert pd.isna(np.array(["a", None], dtype=object)).tolist() == [False, True], "pd.isna can"

# Output:
# any: True  per column: [0 1]
# NaN or infinite: 1
# mean: [ 3. nan]  nanmean: [ 3. 15.]
# complete rows: [[2.0, 10.0], [6.0, 20.0]]
# by the column mean: [[1.0, 15.0], [2.0, 10.0], [6.0, 20.0]]
# by 0: [[1.0, 0.0], [2.0, 10.0], [6.0, 20.0]]
