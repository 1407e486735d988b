"""A seasonal difference removes the season, and with it a linear trend becomes a constant."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
months = pd.date_range("2016-01-31", periods=120, freq="ME")
trend = 0.5 * np.arange(120)
season = 10 * np.sin(2 * np.pi * (months.month - 1) / 12)
y = pd.Series(trend + season + rng.normal(0, 0.5, 120), index=months)

# %% take it apart
smooth = y.rolling(12).mean()
profile = (y - trend).groupby(y.index.month).mean()
seasonal_difference = y.diff(12).dropna()
print("highest month:", profile.idxmax(), "lowest:", profile.idxmin())
print(f"std {y.std():.1f}, after diff(12) {seasonal_difference.std():.1f}")
print(f"mean of diff(12): {seasonal_difference.mean():.1f} = 12 x 0.5")

# %% undo: predicted differences back to values
restored = y.iloc[:12].tolist()
for change in seasonal_difference:
    restored.append(restored[-12] + change)

# %% check
assert seasonal_difference.std() < 0.1 * y.std(), "only noise is left"
assert abs(seasonal_difference.mean() - 6) < 0.2, "the trend of a year"
assert np.allclose(smooth.diff().dropna(), 0.5, atol=0.2), "a full window averages out the season"
assert np.allclose(restored, y), "differences can be undone"

# Output:
# highest month: 4 lowest: 10
# std 18.3, after diff(12) 0.7
# mean of diff(12): 6.0 = 12 x 0.5
