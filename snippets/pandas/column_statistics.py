"""Aggregates skip missing values; the median resists the outlier that pulls the mean."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [20.0, 30.0, np.nan, 40.0, 900.0], "name": list("abcde")})
df.index = [10, 11, 12, 13, 14]

# %% aggregate
print(df["age"].agg(["min", "max", "mean", "median"]))
print(df.loc[df["age"].idxmax()].to_dict())
print("over 25:", (df["age"] > 25).sum(), "most frequent:", df["name"].mode().iloc[0])

# %% check
assert df["age"].mean() == (20 + 30 + 40 + 900) / 4, "the missing value is left out"
assert np.isnan(np.mean(df["age"].to_numpy())), "NumPy does not skip it"
assert df["age"].median() == 35.0, "the outlier does not move the median"
assert df["age"].idxmax() == 14, "idxmax is a label"
assert df["age"].to_numpy()[int(np.nanargmax(df["age"].to_numpy()))] == 900, "argmax: a position"
nothing = pd.Series([np.nan])
assert nothing.sum() == 0 and np.isnan(nothing.sum(min_count=1)), "the sum of nothing is 0"
assert np.isnan(nothing.mean()), "the mean of nothing is missing"
assert list(df.mean(numeric_only=True).index) == ["age"], "text columns are left out on request"

# Output:
# min        20.0
# max       900.0
# mean      247.5
# median     35.0
# Name: age, dtype: float64
# {'age': 900.0, 'name': 'e'}
# over 25: 3 most frequent: a
