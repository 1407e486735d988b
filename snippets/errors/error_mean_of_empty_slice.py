"""A mean of nothing warns and is NaN; drop all-NaN columns or give a default."""

# %% data
import warnings

import numpy as np
import pandas as pd

X = np.array([[1.0, np.nan], [3.0, np.nan]])

# %% error
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        np.nanmean(X, axis=0)
    except RuntimeWarning as warning:
        print("RuntimeWarning:", warning)
try:
    np.max([])
except ValueError as error:
    print("ValueError:", error)

# %% fix
keep = ~np.isnan(X).all(axis=0)
print(np.nanmean(X[:, keep], axis=0), pd.DataFrame(X).mean().tolist())

# %% check
assert np.nanmean(X[:, keep], axis=0).tolist() == [2.0], "without the empty column"
assert np.isnan(pd.DataFrame(X).mean()[1]), "pandas: NaN, no warning"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    np.mean([])
assert str(caught[-1].message) == "invalid value encountered in scalar divide", caught
try:
    np.argmax([])
except ValueError as error:
    assert str(error) == "attempt to get argmax of an empty sequence", str(error)
else:
    raise AssertionError("it should raise ValueError")
assert np.max(np.array([]), initial=0) == 0, "a default for the maximum"

# Output:
# RuntimeWarning: Mean of empty slice
# ValueError: zero-size array to reduction operation maximum which has no identity
# [2.] [2.0, nan]
