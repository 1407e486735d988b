"""transform repeats the group statistic on every row, ready for a new column."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"shop": ["a", "a", "b", "b", "b"], "sales": [10.0, 30.0, 5.0, 10.0, 15.0]})

# %% transform
sales = df.groupby("shop")["sales"]
df["mean"] = sales.transform("mean")
df["share"] = df["sales"] / sales.transform("sum")
df["z"] = (df["sales"] - df["mean"]) / sales.transform("std")
print(df.round(2))

# %% check
merged = df[["shop"]].merge(sales.mean().rename("m").reset_index(), on="shop", how="left")
assert df["mean"].tolist() == merged["m"].tolist(), "the same as aggregate and merge"
assert np.allclose(df.groupby("shop")["share"].sum(), 1), "shares of a group sum to one"
assert np.allclose(df.groupby("shop")["z"].mean(), 0), "centred in each group"
odd = pd.DataFrame({"g": ["a", "a", "b", None], "x": [1.0, 3.0, 5.0, 7.0]}).groupby("g")["x"]
assert odd.transform("mean").tolist()[:3] == [2, 2, 5], "a value per row"
assert np.isnan(odd.transform("mean")[3]), "a missing key gives NaN"
assert np.isnan(odd.transform("std")[2]), "a group of one row has no std"

# Output:
#   shop  sales  mean  share     z
# 0    a   10.0  20.0   0.25 -0.71
# 1    a   30.0  20.0   0.75  0.71
# 2    b    5.0  10.0   0.17 -1.00
# 3    b   10.0  10.0   0.33  0.00
# 4    b   15.0  10.0   0.50  1.00
