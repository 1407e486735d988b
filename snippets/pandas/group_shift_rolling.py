"""Shift and rolling inside groupby keep the series apart; rolling after it does not."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"id": ["a"] * 4 + ["b"] * 4, "day": [1, 2, 3, 4] * 2})
df["y"] = [1.0, 2.0, 3.0, 4.0, 100.0, 200.0, 300.0, 400.0]
df = df.sample(frac=1, random_state=0).sort_values(["id", "day"])

# %% features
groups = df.groupby("id")["y"]
df["lag_1"] = groups.shift(1)
df["mean_2"] = groups.transform(lambda s: s.shift(1).rolling(2, min_periods=1).mean())
rolled = df.groupby("id")["lag_1"].rolling(2, min_periods=1).mean()
df["fast"] = rolled.reset_index(level=0, drop=True)
print(df)

# %% check
df["wrong"] = groups.shift(1).rolling(2, min_periods=1).mean()
start_b = df[(df["id"] == "b") & (df["day"] == 1)].iloc[0]
assert np.isnan(start_b["lag_1"]) and np.isnan(start_b["mean_2"]), "no history at the start"
assert start_b["wrong"] == 3.0, "rolling without groups reaches into the other series"
assert np.allclose(df["fast"], df["mean_2"], equal_nan=True), "the fast way agrees"
assert df["y"].shift(1).iloc[4] == 4.0, "without groups b starts with the last value of a"

# Output:
#   id  day      y  lag_1  mean_2   fast
# 0  a    1    1.0    NaN     NaN    NaN
# 1  a    2    2.0    1.0     1.0    1.0
# 2  a    3    3.0    2.0     1.5    1.5
# 3  a    4    4.0    3.0     2.5    2.5
# 4  b    1  100.0    NaN     NaN    NaN
# 5  b    2  200.0  100.0   100.0  100.0
# 6  b    3  300.0  200.0   150.0  150.0
# 7  b    4  400.0  300.0   250.0  250.0
