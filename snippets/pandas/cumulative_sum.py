"""cumsum per group includes the row itself; minus the row, or shifted, only the past counts."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"id": list("ababa"), "v": [1.0, 10.0, 3.0, 20.0, 5.0]})

# %% running values
g = df.groupby("id")["v"]
df["total"] = g.cumsum()
df["before"] = g.cumsum() - df["v"]
df["mean_before"] = g.transform(lambda s: s.shift().expanding().mean())
df["count_before"] = g.cumcount()
print(df)

# %% blocks of equal values, drawdown
s = pd.Series(list("xxyx"))
print((s != s.shift()).cumsum().tolist())
price = pd.Series([10.0, 12.0, 9.0, 15.0])
drawdown = price / price.cummax() - 1
print("largest drawdown:", drawdown.min())

# %% check
past = df["before"] / g.cumcount().replace(0, np.nan)
assert df["total"].tolist() == [1, 10, 4, 30, 9], "running totals"
assert df["before"].tolist() == [0, 0, 1, 10, 4], "without the row itself"
assert np.allclose(past, df["mean_before"], equal_nan=True), "mean of the earlier rows"
assert (s != s.shift()).cumsum().tolist() == [1, 1, 2, 3], "a number per run"
assert drawdown.min() == -0.25, "from 12 to 9"
assert np.allclose(price.expanding().mean(), price.cumsum() / [1, 2, 3, 4]), "mean so far"
gap = pd.Series([1.0, np.nan, 2.0])
assert gap.cumsum()[2] == 3 and np.isnan(gap.cumsum()[1]), "NaN is skipped"
assert gap.expanding().sum().tolist() == [1, 1, 3], "expanding gives the value so far"
assert gap.groupby([0, 0, 1]).expanding().mean().index.nlevels == 2, "the group is in the index"

# Output:
#   id     v  total  before  mean_before  count_before
# 0  a   1.0    1.0     0.0          NaN             0
# 1  b  10.0   10.0     0.0          NaN             0
# 2  a   3.0    4.0     1.0          1.0             1
# 3  b  20.0   30.0    10.0         10.0             1
# 4  a   5.0    9.0     4.0          2.0             2
# [1, 1, 2, 3]
# largest drawdown: -0.25
