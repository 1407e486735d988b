"""Named aggregation gives flat columns with names of one's own choice."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"g": ["a", "a", "b"], "x": [1.0, 3.0, 10.0], "y": [np.nan, 5.0, 7.0]})

# %% aggregate
table = df.groupby("g", as_index=False).agg(
    x_mean=("x", "mean"),
    x_range=("x", lambda s: s.max() - s.min()),
    rows=("y", "size"),
    known_y=("y", "count"),
    first_y=("y", "first"),
)
print(table)
low_high = df.groupby("g")["x"].agg(low="min", high="max")

# %% check
assert list(table) == ["g", "x_mean", "x_range", "rows", "known_y", "first_y"], "flat names"
assert table.loc[0, "rows"] == 2 and table.loc[0, "known_y"] == 1, "count skips missing values"
assert table.loc[0, "first_y"] == 5.0, "first skips them too"
assert low_high.loc["a"].tolist() == [1.0, 3.0], "one column needs no tuples"
try:
    df.groupby("g").agg(x="mean")
    raised = False
except TypeError:
    raised = True
assert raised, "a name without a tuple should raise"

# Output:
#    g  x_mean  x_range  rows  known_y  first_y
# 0  a     2.0      2.0     2        1      5.0
# 1  b    10.0      0.0     1        1      7.0
