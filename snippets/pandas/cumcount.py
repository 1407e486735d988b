"""cumcount numbers rows within a group; cumsum minus the row is the history without it."""

# %% data
import pandas as pd

df = pd.DataFrame({"id": ["a", "b", "a", "a", "b"], "x": [10.0, 1.0, 20.0, 60.0, 3.0]})

# %% history
groups = df.groupby("id")
df["earlier"] = groups.cumcount()
df["past_sum"] = groups["x"].cumsum() - df["x"]
df["past_mean"] = groups["x"].transform(lambda s: s.shift().expanding().mean())
df["group"] = groups.ngroup()
print(df)

# %% check
import numpy as np

assert df["earlier"].tolist() == [0, 0, 1, 2, 1], "rows are numbered in each group"
by_sums = df["past_sum"] / df["earlier"].replace(0, np.nan)
assert np.allclose(df["past_mean"], by_sums, equal_nan=True), "without gaps both agree"
gap = pd.DataFrame({"id": ["a", "a", "a", None], "x": [1.0, np.nan, 3.0, 5.0]})
number = gap.groupby("id").cumcount()
divided = (gap.groupby("id")["x"].cumsum() - gap["x"]) / number
assert divided[2] == 0.5, "the gap should count as a row, though the mean is 1"
right = gap.groupby("id")["x"].transform(lambda s: s.shift().expanding().mean())
assert right[2] == 1, "shift and expanding should leave the gap out"
assert len(gap[number < 9]) == 3, "a row without id should be dropped"
assert df.loc[3, "past_mean"] == 15.0, "the mean of 10 and 20, without 60"

# Output:
#   id     x  earlier  past_sum  past_mean  group
# 0  a  10.0        0       0.0        NaN      0
# 1  b   1.0        0       0.0        NaN      1
# 2  a  20.0        1      10.0       10.0      0
# 3  a  60.0        2      30.0       15.0      0
# 4  b   3.0        1       1.0        1.0      1
