"""Reductions with axis=1 give one value per row; missing values are skipped."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {"id": [900, 901, 902], "q1": [1.0, np.nan, 4.0], "q2": [5.0, 6.0, np.nan], "q3": [3.0, 0, 8]}
)
cols = ["q1", "q2", "q3"]

# %% per row
df["mean"] = df[cols].mean(axis=1)
df["missing"] = df[cols].isna().sum(axis=1)
df["best"] = df[cols].idxmax(axis=1)
df["first"] = df[cols].bfill(axis=1).iloc[:, 0]
df["zeros"] = (df[cols] == 0).sum(axis=1)
print(df[["mean", "missing", "best", "first", "zeros"]])

# %% check
empty = pd.DataFrame({"a": [np.nan], "b": [np.nan]})
assert df["mean"].tolist() == [3, 3, 6], "NaN is skipped, id left out"
assert df["best"].tolist() == ["q2", "q2", "q3"], "name of the column"
assert df["first"].tolist() == [1, 6, 4], "the first known value"
assert df["zeros"].tolist() == [0, 1, 0], "zeros per row"
assert np.isnan(np.maximum(df["q1"], df["q2"])[1]), "np.maximum does not skip NaN"
assert np.fmax(df["q1"], df["q2"])[1] == 6, "np.fmax does"
assert np.allclose(np.nanmean(df[cols].to_numpy(), axis=1), df["mean"]), "NumPy, the same"
assert empty.sum(axis=1).item() == 0, "the sum of nothing is 0"
assert empty.sum(axis=1, min_count=1).isna().all(), "at least one value is asked for"

# Output:
#    mean  missing best  first  zeros
# 0   3.0        0   q2    1.0      0
# 1   3.0        1   q2    6.0      1
# 2   6.0        1   q3    4.0      0
