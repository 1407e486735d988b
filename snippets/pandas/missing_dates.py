"""asfreq adds the missing days; reindex with a product does it for every group."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {
        "shop": ["a", "a", "b", "b"],
        "date": pd.to_datetime(["2026-01-01", "2026-01-04", "2026-01-02", "2026-01-03"]),
        "y": [5, 7, 1, 2],
    }
)
days = pd.date_range(df["date"].min(), df["date"].max(), freq="D")

# %% one series
a = df[df["shop"] == "a"].set_index("date")["y"]
print("missing:", days.difference(a.index).strftime("%d").tolist())
full = a.asfreq("D", fill_value=0)
print(full.tolist(), a.asfreq("D").ffill().tolist())

# %% every shop, every day
index = pd.MultiIndex.from_product([df["shop"].unique(), days], names=["shop", "date"])
grid = df.set_index(["shop", "date"]).reindex(index, fill_value=0).reset_index()
print(grid.groupby("shop")["y"].apply(list).to_dict())

# %% check
lag = grid.groupby("shop")["y"].shift(1)
assert full.tolist() == [5, 0, 0, 7], "two days added"
assert len(grid) == 2 * 4, "all combinations"
assert grid["y"].sum() == df["y"].sum(), "only zeros were added"
assert lag.iloc[3] == 0, "the day before the 4th, not the row before"
try:
    pd.concat([a, a]).asfreq("D")
    raised = False
except ValueError:
    raised = True
assert raised, "repeated dates should raise"

# Output:
# missing: ['02', '03']
# [5, 0, 0, 7] [5.0, 5.0, 5.0, 7.0]
# {'a': [5, 0, 0, 7], 'b': [0, 1, 2, 0]}
