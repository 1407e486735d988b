"""Time windows and merge_asof look back in days; counts of rows go wrong after a gap."""

# %% data: sensors with uneven steps and a long gap
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
hours = np.cumsum(np.r_[rng.integers(1, 12, 60), 500, rng.integers(1, 12, 60)])
start = pd.Timestamp("2026-01-01")
df = pd.DataFrame({"time": start + pd.to_timedelta(hours, unit="h"), "id": "a"})
df = pd.concat([df, df.assign(id="b")], ignore_index=True)
df["y"] = rng.normal(20, 3, len(df))

# %% features by time
df = df.sort_values(["id", "time"], ignore_index=True)
df["since"] = df.groupby("id")["time"].diff() / pd.Timedelta("1h")
df["piece"] = (df["since"] > 48).groupby(df["id"]).cumsum()
window = df.set_index("time").groupby("id")["y"].rolling("7D", closed="left")
df["mean_7d"] = window.mean().to_numpy()
df["count_7d"] = window.count().fillna(0).to_numpy()
past = df[["id", "time", "y"]].rename(columns={"y": "y_24h"})
past["time"] += pd.Timedelta("24h")
df = pd.merge_asof(
    df.sort_values("time"), past.sort_values("time"), on="time", by="id",
    tolerance=pd.Timedelta("6h"),
).sort_values(["id", "time"], ignore_index=True)
print(df.loc[59:62, ["since", "piece", "count_7d", "mean_7d"]].round(1).to_string())

# %% a regular grid
grid = df.set_index("time").groupby("id")["y"].resample("6h", label="right").mean()
filled = grid.groupby("id").ffill(limit=2)
print("empty steps:", grid.isna().sum(), "after filling short gaps:", filled.isna().sum())

# %% check
row = df.loc[100]
before = df[(df["id"] == row["id"]) & (df["time"] < row["time"])]
week = before[before["time"] >= row["time"] - pd.Timedelta("7D")]
assert np.isclose(row["mean_7d"], week["y"].mean()), "the last seven days, without the row itself"
gap = df[df["since"] > 48]
assert (gap["count_7d"] == 0).all() and window.count().isna().any(), "empty: NaN, not 0"
assert gap["mean_7d"].isna().all(), "and no mean"
assert gap["y_24h"].isna().all(), "nothing within the tolerance"
assert df.groupby("id")["y"].shift(1)[gap.index].notna().all(), "shift goes across the gap"
time = grid.index[3][1]
one = df[df["id"] == "a"].set_index("time")["y"].sort_index()
inside = one[(one.index < time) & (one.index >= time - pd.Timedelta("6h"))]
assert np.isclose(inside.mean(), grid["a"][time], equal_nan=True), "only values before it"
assert filled.isna().sum() < grid.isna().sum() and filled.isna().any(), "short gaps only"
assert df.groupby("id")["piece"].nunique().eq(2).all(), "two pieces for each sensor"

# Output:
#     since  piece  count_7d  mean_7d
# 59    8.0      0      29.0     19.9
# 60  500.0      1       0.0      NaN
# 61   10.0      1       1.0     22.4
# 62    8.0      1       2.0     22.4
# empty steps: 230 after filling short gaps: 160
