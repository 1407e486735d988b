"""groupby with two keys plus unstack gives a table; stack turns it back."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {"shop": list("aabbb"), "day": ["mo", "tu", "mo", "mo", "we"], "v": [1, 2, 3, 5, 7]}
)

# %% unstack
wide = df.groupby(["shop", "day"])["v"].sum().unstack(fill_value=0)
print(wide)
same = df.pivot_table(index="shop", columns="day", values="v", aggfunc="sum", fill_value=0)

# %% stack
long = wide.stack().rename("v").reset_index()
print(long.shape, long["v"].sum())

# %% duplicates
try:
    df.set_index(["shop", "day"])["v"].unstack()
except ValueError as error:
    print("ValueError:", error)

# %% check
assert wide.loc["b", "mo"] == 8 and wide.loc["a", "we"] == 0, "one row per shop"
assert (wide == same).all().all(), "pivot_table does both steps"
assert long.shape == (6, 3) and long["v"].sum() == df["v"].sum(), "back to rows"

# Output:
# day   mo  tu  we
# shop
# a      1   2   0
# b      8   0   7
# (6, 3) 18
# ValueError: Index contains duplicate entries, cannot reshape
