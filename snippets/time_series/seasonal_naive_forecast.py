"""The last season repeated is the baseline; the mean of four seasons is a better one."""

# %% data: two stores, daily, a weekly pattern
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
keys = [["a", "b"], pd.date_range("2026-01-01", periods=120)]
df = pd.MultiIndex.from_product(keys, names=["store", "date"]).to_frame(index=False)
level = df["store"].map({"a": 20, "b": 50})
df["y"] = level * (1 + 0.4 * (df["date"].dt.day_of_week >= 5)) + rng.normal(0, 3, len(df))
cut = pd.Timestamp("2026-04-03")
train, test = df[df["date"] < cut], df[df["date"] >= cut]

# %% one series: repeat the last season
y = train[train["store"] == "a"].set_index("date")["y"].sort_index()
season, horizon = 7, test["date"].nunique()
forecast = np.tile(y[-season:], -(-horizon // season))[:horizon]
print("first week", forecast[:7].round(), "repeated:", forecast[0] == forecast[7])


# %% many series: mean of the last n seasons, by weekday
def seasonal_mean(train, test, n=1):
    recent = train[train["date"] >= train["date"].max() - pd.Timedelta(days=7 * n - 1)]
    keys = ["store", "weekday"]
    recent = recent.assign(weekday=recent["date"].dt.day_of_week)
    means = recent.groupby(keys, as_index=False)["y"].mean()
    rows = test[["store", "date"]].assign(weekday=test["date"].dt.day_of_week)
    return rows.merge(means, on=keys, how="left")["y"].to_numpy()


errors = {f"{n} weeks": abs(test["y"] - seasonal_mean(train, test, n)).mean() for n in (1, 4)}
last = train.sort_values("date").groupby("store")["y"].last()
errors["last value"] = abs(test["y"] - test["store"].map(last)).mean()
print({name: round(float(error), 1) for name, error in errors.items()})

# %% check
own = test[test["store"] == "a"]
assert np.allclose(seasonal_mean(train, own, 1), forecast), "by weekday is the repeated week"
assert errors["4 weeks"] < errors["1 weeks"] < errors["last value"], "in this order"
leak = df.groupby("store")["y"].shift(7)[test.index]
known = train["y"].to_numpy()
inside = [value in known for value in leak]
assert not all(inside), "shift(7) over the test period should use unknown values"
assert (pd.Timestamp("2026-06-01") - pd.Timedelta(days=364)).day_of_week == 0, "364 keeps Monday"

# Output:
# first week [22. 30. 32. 18. 25. 19. 25.] repeated: True
# {'1 weeks': 4.0, '4 weeks': 3.0, 'last value': 6.7}
