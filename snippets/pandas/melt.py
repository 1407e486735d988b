"""melt makes a row per id and day; pivot restores the wide form."""

# %% data
import pandas as pd

wide = pd.DataFrame({"item": ["a", "b"], "d_1": [3, 0], "d_2": [5, 1], "d_3": [4, 2]})

# %% long
long = wide.melt(id_vars="item", var_name="day", value_name="sales")
long["day"] = long["day"].str.removeprefix("d_").astype(int)
print(long)

# %% and back
back = long.pivot(index="item", columns="day", values="sales").add_prefix("d_")

# %% check
assert len(long) == 2 * 3, "rows times value columns"
assert back.reset_index().to_numpy().tolist() == wide.to_numpy().tolist(), "pivot undoes melt"
assert long.groupby("item")["sales"].sum().tolist() == [12, 3], "the long form suits groupby"
assert wide.assign(d_3=["x", "y"]).melt(id_vars="item")["value"].dtype == object, "mixed types"

# Output:
#   item  day  sales
# 0    a    1      3
# 1    b    1      0
# 2    a    2      5
# 3    b    2      1
# 4    a    3      4
# 5    b    3      2
