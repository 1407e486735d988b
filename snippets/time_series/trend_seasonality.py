"""A seasonal difference removes the season, and with it a linear trend becomes a constant."""

# %% data
import numpy as np
import pandas as pd

months = pd.date_range("2016-01-31", periods=120, freq="ME")
y = 0.5 * np.arange(120) + 10 * np.sin(2 * np.pi * (months.month - 1) / 12)
y = pd.Series(y, index=months)
y += np.random.default_rng(0).normal(0, 0.5, 120)

# %% decompose: y = trend + season + rest
m = 12  # the period: 7 for daily data with a weekly rhythm
trend = y.rolling(m, center=True).mean()
trend = trend if m % 2 else trend.rolling(2).mean().shift(-1)
season = (y - trend).groupby(np.arange(len(y)) % m).transform("mean")
season -= season.mean()
rest = y - trend - season

# %% difference: remove both, and undo it
change = y.diff(m).dropna()
print(f"std {y.std():.1f}, after diff({m}) {change.std():.1f}, mean {change.mean():.1f}")
values = y.iloc[:m].tolist()
for step in change:  # predicted differences back to values
    values.append(values[-m] + step)

# %% features: model both
t = np.arange(len(y))  # for later rows go on counting: len(y), len(y) + 1, ...
X = pd.DataFrame({"t": t}, index=y.index)
for j in (1, 2, 3):  # Fourier terms
    X[f"sin_{j}"], X[f"cos_{j}"] = np.sin(2 * np.pi * j * t / m), np.cos(2 * np.pi * j * t / m)

# %% check
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression

assert change.std() < 0.1 * y.std() and abs(change.mean() - 6) < 0.2, "a constant should be left"
assert np.allclose(values, y), "differences should be undone"
assert np.allclose(trend.dropna(), 0.5 * t[6:-6], atol=0.5), "the trend should be in place"
late = y.rolling(m, center=True).mean() - 0.5 * t
assert abs(late.mean() + 0.25) < 0.1, "one even window should be half a step late"
assert np.allclose(season, 10 * np.sin(2 * np.pi * t / 12), atol=1), "the season should be found"
assert rest.std() < 0.6 and trend.isna().sum() == 12, "noise left, half a period without a trend"
models = [LinearRegression(), RandomForestRegressor(random_state=0)]
linear, forest = (a.fit(X[:96], y[:96]).score(X[96:], y[96:]) for a in models)
assert linear > 0.9 > forest, "the forest should not follow the trend"

# Output:
# std 18.3, after diff(12) 0.7, mean 6.0
