"""round goes to the even neighbour at halves; floor(x + 0.5) rounds half up; trunc cuts off."""

# %% data
import pandas as pd

df = pd.DataFrame({"x": [0.5, 1.5, 2.5, 2.9], "y": [1234.567, 2.345, 0.1, 99.99]})
df["s"] = list("abcd")

# %% round
print(df.round(1))
print(df.round({"y": -2}))

# %% half up, and cut off
import numpy as np

half_up = np.floor(df["x"] + 0.5).astype(int)
cut = np.trunc(df["y"] * 10) / 10
print(df["x"].round().tolist(), half_up.tolist(), cut.tolist())

# %% display only
with pd.option_context("display.precision", 2):
    print(df["y"])

# %% check
assert df["x"].round().tolist() == [0, 2, 2, 3], "halves go to the even neighbour"
assert half_up.tolist() == [1, 2, 3, 3], "floor of x + 0.5 rounds half up"
assert df["x"].astype(int).tolist() == [0, 1, 2, 2], "astype cuts off"
assert df["y"].round(-2).iloc[0] == 1200, "negative digits round to hundreds"
assert df["x"].round().dtype == float, "the result is float"

# Output:
#      x       y  s
# 0  0.5  1234.6  a
# 1  1.5     2.3  b
# 2  2.5     0.1  c
# 3  2.9   100.0  d
#      x       y  s
# 0  0.5  1200.0  a
# 1  1.5     0.0  b
# 2  2.5     0.0  c
# 3  2.9   100.0  d
# [0.0, 2.0, 2.0, 3.0] [1, 2, 3, 3] [1234.5, 2.3, 0.1, 99.9]
# 0    1234.57
# 1       2.35
# 2       0.10
# 3      99.99
# Name: y, dtype: float64
