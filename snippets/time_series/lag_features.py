"""Twelve lags by shift; the first twelve rows have no full history."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
months = pd.date_range("2010-01-31", periods=96, freq="ME")
season = 10 * np.sin(2 * np.pi * np.arange(96) / 12)
y = pd.Series(season + rng.normal(0, 1, 96), index=months, name="y")

# %% lags
lags = pd.concat({f"lag_{k}": y.shift(k) for k in range(1, 13)}, axis=1).dropna()
target = y.loc[lags.index]
print(lags.shape, list(lags)[:2], "...", list(lags)[-1])

r = lags.corrwith(target).sort_values()
print("strongest:", r.idxmax(), "most negative:", r.idxmin())

# %% check
assert lags.shape == (96 - 12, 12), "twelve rows have no full history"
assert lags["lag_3"].iloc[0] == y.iloc[12 - 3], "lag 3 is the value three rows before"
assert r.idxmax() == "lag_12" and r.idxmin() == "lag_6", "a year ago agrees, half a year opposes"

# Output:
# (84, 12) ['lag_1', 'lag_2'] ... lag_12
# strongest: lag_12 most negative: lag_6
