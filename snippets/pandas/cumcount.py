"""cumcount numbers rows within a group; cumsum minus the row is the history without it."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"id": ["a", "b", "a", "a", "b"], "x": [10.0, 1.0, 20.0, 60.0, 3.0]})

# %% history
groups = df.groupby("id")
df["earlier"] = groups.cumcount()
df["past_sum"] = groups["x"].cumsum() - df["x"]
df["past_mean"] = df["past_sum"] / df["earlier"]
df["group"] = groups.ngroup()
print(df)

# %% check
by_expanding = groups["x"].transform(lambda s: s.shift().expanding().mean())
assert df["earlier"].tolist() == [0, 0, 1, 2, 1], "rows are numbered in each group"
assert np.allclose(df["past_mean"], by_expanding, equal_nan=True), "shift and expanding agree"
assert df.loc[3, "past_mean"] == 15.0, "the mean of 10 and 20, without 60"

# Output:
#   id     x  earlier  past_sum  past_mean  group
# 0  a  10.0        0       0.0        NaN      0
# 1  b   1.0        0       0.0        NaN      1
# 2  a  20.0        1      10.0       10.0      0
# 3  a  60.0        2      30.0       15.0      0
# 4  b   3.0        1       1.0        1.0      1
