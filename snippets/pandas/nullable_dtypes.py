"""Int64 keeps integers next to missing values; comparisons with NA give NA."""

# %% data
import numpy as np
import pandas as pd

left = pd.DataFrame({"key": [1, 2, 3]})
right = pd.DataFrame({"key": [1, 3], "n": [2**53 + 1, 7]})

# %% merge
plain = left.merge(right, how="left")["n"]
nullable = left.merge(right.astype({"n": "Int64"}), how="left")["n"]
print(plain.dtype, nullable.dtype, nullable.tolist())

# %% logic with NA
print(pd.NA == 1, pd.NA | True, pd.NA & True)

# %% for models
x = nullable.to_numpy(dtype=float, na_value=np.nan)
print(x.dtype, int(np.isnan(x).sum()))

# %% check
assert plain.dtype == "float64" and nullable.dtype == "Int64", "integers stay integers"
assert int(plain[0]) == 2**53, "the float has rounded the id"
assert nullable[0] == 2**53 + 1, "exact"
assert pd.isna(pd.NA == 1) and (pd.NA | True) is True, "three-valued logic"
assert left[nullable > 5]["key"].tolist() == [1, 3], "a filter takes NA as False"
assert x.dtype == float and np.isnan(x).sum() == 1, "NaN for scikit-learn"

# Output:
# float64 Int64 [9007199254740993, <NA>, 7]
# <NA> True <NA>
# float64 1
