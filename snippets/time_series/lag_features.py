"""Lags by shift within each store; the first twelve rows of a store have no full history."""

# %% data
import numpy as np
import pandas as pd

months = np.tile(pd.date_range("2010-01-31", periods=96, freq="ME"), 2)
df = pd.DataFrame({"date": months, "store": np.repeat(["A", "B"], 96)})
noise = np.random.default_rng(0).normal(0, 1, len(df))
df["sales"] = 10 * np.sin(2 * np.pi * df["date"].dt.month / 12) + noise

# %% lags
df = df.sort_values(["store", "date"])
past = df.groupby("store")["sales"]  # a single series: past = df["sales"]
for k in range(1, 13):
    df[f"lag_{k}"] = past.shift(k)
df["mean_3"] = past.transform(lambda s: s.shift(1).rolling(3).mean())
df["change"] = df["lag_1"] - df["lag_2"]

table = df.dropna(subset=["lag_12"])
X, y = table.drop(columns=["date", "store", "sales"]), table["sales"]
print(X.shape, list(X)[:2], "...", list(X)[-3:])

# %% choose: the correlation of each lag with the target
r = X.filter(like="lag_").corrwith(y).sort_values()
print("strongest:", r.idxmax(), "most negative:", r.idxmin())

# %% check
assert len(X) == 2 * (96 - 12), "twelve rows of each store should have no full history"
first_b = df[df["store"] == "B"].iloc[0]
assert np.isnan(first_b["lag_1"]), "the first row of a store should not see another store"
row = df[df["store"] == "B"].iloc[50]
values = df.loc[df["store"] == "B", "sales"].to_numpy()
assert row["lag_3"] == values[47], "lag 3 should be the value three rows before"
assert np.isclose(row["mean_3"], values[47:50].mean()), "the mean should end one row before"
assert r.idxmax() == "lag_12" and r.idxmin() == "lag_6", "a year ago should agree, half a year not"
s = df.set_index("date")["sales"]
assert len(s.loc[s.index[:96]]) == 2 * 96, ".loc by repeated dates should multiply rows"
gap = pd.Series([0, 1, 2], index=pd.to_datetime(["2026-01-01", "2026-01-02", "2026-01-05"]))
assert gap.shift(1)["2026-01-05"] == 1, "over a gap, the row before should be three days old"
assert np.isnan(gap.asfreq("D").shift(1)["2026-01-05"]), "asfreq should make yesterday missing"

# Output:
# (168, 14) ['lag_1', 'lag_2'] ... ['lag_12', 'mean_3', 'change']
# strongest: lag_12 most negative: lag_6
