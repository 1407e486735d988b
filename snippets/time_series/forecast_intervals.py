"""Error quantiles per step, from a backtest, give intervals that cover about 90 per cent."""

# %% data: a random walk with a weekly pattern: uncertainty grows with the step
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
days = pd.date_range("2023-01-01", periods=900)
walk = rng.normal(0, 1, 900).cumsum()
y = pd.Series(50 + walk + 3 * np.sin(2 * np.pi * days.day_of_week / 7), days)


# %% any forecast function: here the last level plus the weekly pattern
def forecast(history, horizon):
    week = history - history.rolling(7).mean()
    profile = week[-56:].groupby(week[-56:].index.day_of_week).mean()
    dates = pd.date_range(history.index[-1], periods=horizon + 1, freq="D")[1:]
    level = history.iloc[-1] - profile[history.index[-1].day_of_week]
    return pd.Series(level + profile[dates.day_of_week].to_numpy(), dates)


# %% errors of a backtest, by step
horizon, rows = 14, []
past = y[:720]  # for the real forecast: y
for end in range(200, len(past) - horizon + 1, 3):
    error = past[end : end + horizon] - forecast(past[:end], horizon)
    rows.append(pd.DataFrame({"step": range(1, horizon + 1), "error": error.to_numpy()}))
errors = pd.concat(rows)
band = errors.groupby("step")["error"].quantile([0.05, 0.95]).unstack()
print(band.loc[[1, 7, 14]].round(0))

# %% interval of a new forecast
point = forecast(past, horizon)
low, high = (point + band[q].to_numpy() for q in (0.05, 0.95))
print("widths grow:", (high - low).iloc[0] < (high - low).iloc[-1])

# %% check
inside = []
for end in range(720, 886, 3):
    gap = y[end : end + horizon].to_numpy() - forecast(y[:end], horizon).to_numpy()
    inside.append((gap >= band[0.05].to_numpy()) & (gap <= band[0.95].to_numpy()))
assert 0.82 < np.mean(inside) < 0.97, "about 90 % should lie inside on later dates"
widths = (band[0.95] - band[0.05]).to_numpy()
assert widths[-1] > 2 * widths[0], "the band should widen"
one = errors.loc[errors["step"] == 1, "error"].quantile([0.05, 0.95]).to_numpy()
last = errors.loc[errors["step"] == 14, "error"].to_numpy()
assert np.mean((last > one[0]) & (last < one[1])) < 0.6, "the width of step 1 is too narrow later"

# Output:
#       0.05  0.95
# step
# 1     -2.0   2.0
# 7     -5.0   4.0
# 14    -7.0   5.0
# widths grow: True
