"""Aggregates skip missing values; the median resists the outlier that pulls the mean."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [20.0, 30.0, np.nan, 40.0, 900.0], "name": list("abcde")})
df.index = [10, 11, 12, 13, 14]

# %% aggregate
print(df["age"].agg(["min", "max", "mean", "median"]))
print(df.loc[df["age"].idxmax()].to_dict())
print("over 25:", (df["age"] > 25).sum())

# %% check
assert df["age"].mean() == (20 + 30 + 40 + 900) / 4, "the missing value is left out"
assert np.isnan(np.mean(df["age"].to_numpy())), "NumPy does not skip it"
assert df["age"].median() == 35.0, "the outlier does not move the median"
assert df["age"].idxmax() == 14, "idxmax is a label"
assert list(df.mean(numeric_only=True).index) == ["age"], "text columns are left out on request"

# Output:
# min        20.0
# max       900.0
# mean      247.5
# median     35.0
# Name: age, dtype: float64
# {'age': 900.0, 'name': 'e'}
# over 25: 3
