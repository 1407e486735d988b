"""Join the two levels of the columns with an underscore; named aggregation avoids them."""

# %% data
import pandas as pd

df = pd.DataFrame({"g": [1, 1, 2], "x": [1.0, 3.0, 5.0], "y": [2, 4, 6]})
stats = df.groupby("g").agg({"x": ["mean", "max"], "y": ["sum"]})

# %% flatten
print(stats.columns.tolist())
flat = stats.copy()
flat.columns = ["_".join(name) for name in flat.columns]
flat = flat.reset_index()
print(flat)

# %% not needed with named aggregation
named = df.groupby("g", as_index=False).agg(
    x_mean=("x", "mean"), x_max=("x", "max"), y_sum=("y", "sum")
)

# %% check
assert flat.equals(named), "named aggregation gives the same table"
assert list(stats.droplevel(0, axis=1)) == ["mean", "max", "sum"], "one level dropped"
wide = df.pivot_table(index="g", columns="y", values="x").rename_axis(columns=None)
assert stats.reset_index().columns[0] == ("g", ""), "hence the rstrip for the key"
assert wide.columns.name is None, "the name of the columns is gone"

# Output:
# [('x', 'mean'), ('x', 'max'), ('y', 'sum')]
#    g  x_mean  x_max  y_sum
# 0  1     2.0    3.0      6
# 1  2     5.0    5.0      6
