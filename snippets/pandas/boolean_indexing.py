"""Masks combine with &, | and ~ in parentheses; comparisons with NaN are False."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22, 71, 80, np.nan], "sex": ["m", "f", "m", "f"]})

# %% masks
old = df["age"] > 70
print(old.tolist(), "count:", old.sum())
print(df[old & (df["sex"] == "f")])
print(df[(df["age"] < 30) | (df["sex"] == "f")].index.tolist())

try:
    df[old and df["sex"] == "f"]
except ValueError as error:
    print("ValueError:", str(error)[:43])

# %% check
assert isinstance(old, pd.Series) and old.dtype == bool, "a Series with one bool per row"
assert df[~old].shape[0] == 2 and (df["age"] <= 70).sum() == 1, "not greater is not less or equal"
assert df["age"].between(22, 71).sum() == 2, "between includes both ends"

# Output:
# [False, True, True, False] count: 2
#     age sex
# 1  71.0   f
# [0, 1, 3]
# ValueError: The truth value of a Series is ambiguous. U
