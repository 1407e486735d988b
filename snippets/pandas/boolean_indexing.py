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
print("share:", old.mean(), "neither:", df[~old & ~(df["sex"] == "f")].index.tolist())

# %% check
assert isinstance(old, pd.Series) and old.dtype == bool, "a Series with one bool per row"
assert df[~old].shape[0] == 2 and (df["age"] <= 70).sum() == 1, "not greater is not less or equal"
assert df["age"].between(22, 71).sum() == 2, "between includes both ends"
for condition in ('old and df["sex"] == "f"', 'df["age"] > 70 & df["sex"] == "f"'):
    try:
        eval(condition)
        raised = False
    except (TypeError, ValueError):
        raised = True
    assert raised, f"{condition} should raise"
short = df[df["age"] > 30]
assert short[df["sex"].loc[short.index] == "m"].index.tolist() == [2], "the labels stay"

# Output:
# [False, True, True, False] count: 2
#     age sex
# 1  71.0   f
# [0, 1, 3]
# share: 0.5 neither: [0]
