"""Shares within a group by transform, of a table by div with axis=0."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"g": list("aabbb"), "c": list("xyxxy"), "v": [1.0, 3.0, 2.0, 2.0, 4.0]})

# %% shares
df["of_group"] = df["v"] / df.groupby("g")["v"].transform("sum")
print(df["of_group"].tolist())
within = df.groupby("g")["c"].value_counts(normalize=True).unstack(fill_value=0)
print(within.round(2))

# %% rows of a table
table = pd.crosstab(df["g"], df["c"])
share = table.div(table.sum(axis=1), axis=0)
print(share.round(2).loc["b"].to_dict())

# %% rate of a condition
rate = (df["v"] > 1).groupby(df["g"]).mean()
print(rate.map("{:.0%}".format).to_dict())

# %% check
same = pd.crosstab(df["g"], df["c"], normalize="index")
assert np.allclose(df.groupby("g")["of_group"].sum(), 1), "each group sums to 1"
assert np.allclose(within, same), "crosstab gives the same"
assert np.allclose(share, within), "div along the rows"
assert (table / table.sum(axis=1)).isna().all().all(), "plain division: labels do not meet"
assert rate["a"] == 0.5 and rate["b"] == 1, "the mean of True and False"

# Output:
# [0.25, 0.75, 0.25, 0.25, 0.5]
# c     x     y
# g
# a  0.50  0.50
# b  0.67  0.33
# {'x': 0.67, 'y': 0.33}
# {'a': '50%', 'b': '100%'}
