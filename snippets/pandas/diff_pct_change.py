"""diff is the value minus the row before, pct_change their ratio minus 1, also per group."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"id": list("aaabb"), "v": [10.0, 12.0, 9.0, 100.0, 150.0]})

# %% change
df["diff"] = df.groupby("id")["v"].diff()
df["pct"] = df.groupby("id")["v"].pct_change()
print(df.round(2))

# %% log returns, and undo a difference
df["log_return"] = np.log(df["v"]).groupby(df["id"]).diff()
d = df["v"].diff()
back = df["v"].iloc[0] + d.fillna(0).cumsum()

# %% check
assert np.allclose(df["v"].diff(), df["v"] - df["v"].shift(1), equal_nan=True), "the definition"
assert df["diff"].isna().tolist() == [True, False, False, True, False], "first row of a group"
assert df.loc[3:3, "v"].item() - df["v"][2] == df["v"].diff()[3] == 91, "plain diff: across groups"
assert np.allclose(back, df["v"]), "cumsum undoes diff"
assert np.isclose(np.log(df["v"]).diff().sum(), np.log(150 / 10)), "the total growth"
assert np.isclose(df["log_return"].iloc[4], np.log(1.5)), "the log of the ratio"
assert pd.Series([0.0, 1.0]).pct_change()[1] == np.inf, "a change from 0 is infinite"
small = np.array([5, 3], dtype="uint8")
assert np.diff(small)[0] == 254 == pd.Series(small).diff()[1], "both wrap around"

# Output:
#   id      v  diff   pct
# 0  a   10.0   NaN   NaN
# 1  a   12.0   2.0  0.20
# 2  a    9.0  -3.0 -0.25
# 3  b  100.0   NaN   NaN
# 4  b  150.0  50.0  0.50
