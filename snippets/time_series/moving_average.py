"""A mean over k values reduces noise by sqrt(k) and lags by (k - 1) / 2 steps."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
t = np.arange(500)
s = pd.Series(np.sin(t / 40) + 0.5 * rng.normal(size=500))

# %% moving average
k = 25
trailing = s.rolling(k).mean()  # looks back only, lags
centred = s.rolling(k, center=True, min_periods=1).mean()  # for plots: looks ahead
robust = s.rolling(k, center=True, min_periods=1).median()  # against outliers
feature = s.shift(1).rolling(k).mean()  # for a forecast
by_numpy = np.convolve(s, np.ones(k) / k, mode="valid")

# %% plot
import matplotlib.pyplot as plt

plt.plot(s, alpha=0.3)
plt.plot(trailing, label="trailing")
plt.plot(centred, label="centred")
plt.legend()
plt.show()

# %% check
noise, line = pd.Series(rng.normal(size=20_000)), pd.Series(np.arange(100.0))
smooth, lag = noise.rolling(k).mean(), (line - line.rolling(k).mean()).dropna()
spike = pd.Series(np.zeros(50))
spike[20] = 100
holes = s.mask(s.index == 100)
assert holes.rolling(k).mean().isna().sum() == 2 * k - 1, "one NaN should empty k windows"
assert np.allclose(trailing.dropna(), by_numpy), "NumPy should agree"
assert abs(smooth.std() * np.sqrt(k) - 1) < 0.1, "noise should shrink by sqrt(k)"
assert np.allclose(lag, (k - 1) / 2), "the mean should be half a window old"
assert spike.rolling(k).median().max() == 0, "the median should ignore a single outlier"

# Output:
#
