"""groupby with two keys plus unstack gives a table; stack turns it back."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {"shop": list("aabbb"), "day": ["mo", "tu", "mo", "mo", "we"], "v": [1, 2, 3, 5, 7]}
)

# %% unstack
wide = df.groupby(["shop", "day"])["v"].sum().unstack(fill_value=0)
print(wide)

# %% stack
long = wide.stack().rename("v").reset_index()
print(long.shape, long["v"].sum())

# %% check
same = df.pivot_table(index="shop", columns="day", values="v", aggfunc="sum", fill_value=0)
assert wide.loc["b", "mo"] == 8 and wide.loc["a", "we"] == 0, "one row per shop"
assert (wide == same).all().all(), "pivot_table does both steps"
assert long.shape == (6, 3) and long["v"].sum() == df["v"].sum(), "back to rows"
keyed = df.set_index(["shop", "day"])["v"]
try:
    keyed.unstack()
    raised = False
except ValueError:
    raised = True
assert raised, "repeated keys should raise"
assert df.groupby(["shop", "day"])["v"].sum().unstack().isna().sum().sum() == 2, "gaps are NaN"

# Output:
# day   mo  tu  we
# shop
# a      1   2   0
# b      8   0   7
# (6, 3) 18
