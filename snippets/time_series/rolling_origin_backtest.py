"""Four cuts of 14 days, forecast with what was known; the model beats the naive one each time."""

# %% data: three stores, daily
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
keys = [["a", "b", "c"], pd.date_range("2025-10-01", periods=240)]
df = pd.MultiIndex.from_product(keys, names=["store", "date"]).to_frame(index=False)
weekend = 1 + 0.5 * (df["date"].dt.day_of_week >= 5)
df["y"] = rng.poisson(df["store"].map({"a": 20, "b": 50, "c": 90}) * weekend)

# %% features: all at least a horizon old
horizon = 14
df = df.sort_values(["store", "date"])  # shift counts rows: fill missing days before
known = df.groupby("store")["y"].shift(horizon)
df["lag"], df["lag_week"] = known, known.groupby(df["store"]).shift(7)
df["mean"] = known.groupby(df["store"]).transform(lambda s: s.rolling(28).mean())
df["weekday"] = df["date"].dt.day_of_week
names = ["lag", "lag_week", "mean", "weekday"]

# %% backtest
from sklearn.ensemble import HistGradientBoostingRegressor

last = df["date"].max() + pd.Timedelta(days=1)
rows = []
for back in (4, 3, 2, 1):
    cut = last - pd.Timedelta(days=back * horizon)
    train = df[df["date"] < cut].dropna(subset=names)
    # sliding: train = train[train["date"] >= cut - pd.Timedelta(days=365)]
    test = df[(df["date"] >= cut) & (df["date"] < cut + pd.Timedelta(days=horizon))]
    model = HistGradientBoostingRegressor(max_iter=40, random_state=0)
    error = abs(test["y"] - model.fit(train[names], train["y"]).predict(test[names]))
    step = (test["date"] - cut).dt.days + 1
    naive = abs(test["y"] - test["lag"])
    rows.append(pd.DataFrame({"cut": cut, "step": step, "model": error, "naive": naive}))
result = pd.concat(rows)
by_cut = result.groupby("cut")[["model", "naive"]].mean()  # look at it
print(f"better than naive from {(by_cut['model'] < by_cut['naive']).sum()} of {len(by_cut)} cuts")
week = result.groupby((result["step"] - 1) // 7 + 1)[["model", "naive"]].mean()
print("better in each week of the horizon:", (week["model"] < week["naive"]).tolist())

# %% check
from sklearn.model_selection import TimeSeriesSplit

assert (by_cut["model"] < by_cut["naive"]).all(), "the model should win from every cut"
assert len(by_cut) == 4 and result.groupby("cut").size().eq(3 * horizon).all(), "full horizons"
single = df[df["store"] == "a"].reset_index(drop=True)
starts = [single["date"][t[0]] for _, t in TimeSeriesSplit(4, test_size=horizon).split(single)]
assert starts == list(by_cut.index), "on one series TimeSeriesSplit should cut at the same days"
_, test = next(iter(TimeSeriesSplit(4, test_size=horizon).split(df)))
days = df.sort_values("date")["date"].iloc[test].nunique()
assert days == 5, "on three stores 14 rows are only five days"

# Output:
# better than naive from 4 of 4 cuts
# better in each week of the horizon: [True, True]
