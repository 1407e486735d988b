"""Two values for one cell: pivot raises, pivot_table aggregates, cumcount keeps both."""

# %% error
import pandas as pd

df = pd.DataFrame({"day": [1, 1, 2], "city": ["Rome", "Rome", "Oslo"], "t": [20.0, 24.0, 5.0]})
try:
    df.pivot(index="day", columns="city", values="t")
except ValueError as error:
    print("ValueError:", error)

# %% fix
print(df.pivot_table(index="day", columns="city", values="t", aggfunc="mean"))
df["n"] = df.groupby(["day", "city"]).cumcount()
both = df.pivot(index=["day", "n"], columns="city", values="t")

# %% check
assert both["Rome"].dropna().tolist() == [20.0, 24.0], "numbering keeps both values"
assert df.duplicated(["day", "city"], keep=False).sum() == 2, "these rows collide"

# Output:
# ValueError: Index contains duplicate entries, cannot reshape
# city  Oslo  Rome
# day
# 1      NaN  22.0
# 2      5.0   NaN
