"""Targets 1 to 7 steps ahead from today's features; the last row gives the forecast."""

# %% data: a daily series with a weekly pattern
import numpy as np
import pandas as pd

days = pd.date_range("2025-01-01", periods=400)
noise = np.random.default_rng(0).normal(0, 1, 400)
y = pd.Series(20 + 5 * np.sin(2 * np.pi * days.day_of_week / 7) + noise, days, name="y")

# %% features of today, targets of the next days
horizon = 7
X = pd.DataFrame({f"lag_{k}": y.shift(k) for k in range(14)})
X["mean_28"], X["weekday"] = y.rolling(28).mean(), y.index.day_of_week
Y = pd.DataFrame({f"step_{h}": y.shift(-h) for h in range(1, horizon + 1)})
complete = X.notna().all(axis=1) & Y.notna().all(axis=1)

# %% validate: the last origins, with a gap so that no target is seen twice
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.multioutput import MultiOutputRegressor

valid = X.index[complete][-60:]
train = X.index[complete & (X.index < valid[0] - pd.Timedelta(days=horizon - 1))]
model = MultiOutputRegressor(HistGradientBoostingRegressor(max_iter=30, random_state=0))
model.fit(X.loc[train], Y.loc[train])
error = (Y.loc[valid] - model.predict(X.loc[valid])).abs().mean()
last_week = pd.DataFrame({f"step_{h}": y.shift(7 - h) for h in range(1, horizon + 1)})
naive = (Y.loc[valid] - last_week.loc[valid]).abs().mean()
print(f"MAE of step 1 {error.iloc[0]:.1f}, step 7 {error.iloc[-1]:.1f}, naive {naive.mean():.1f}")

# %% forecast: fit on everything, predict from the last row
model.fit(X[complete], Y[complete])
dates = pd.date_range(y.index[-1], periods=horizon + 1, freq="D")[1:]
forecast = pd.Series(model.predict(X.iloc[[-1]])[0], dates)
print("from", forecast.index[0].date(), "to", forecast.index[-1].date())

# %% check
assert Y["step_1"].iloc[0] == y.iloc[1] and Y["step_7"].iloc[0] == y.iloc[7], "the days after"
assert Y.loc[train].index.max() + pd.Timedelta(days=horizon) <= valid[0], "no target in validation"
assert (error < naive).all(), "each step should beat the value of last week"
assert not complete.iloc[-1] and X.iloc[-1].notna().all(), "the last row has features only"
expected = 20 + 5 * np.sin(2 * np.pi * dates.day_of_week / 7)
assert abs(forecast - expected).mean() < 1, "the forecast should follow the week"

# Output:
# MAE of step 1 0.9, step 7 0.8, naive 1.0
# from 2026-02-05 to 2026-02-11
