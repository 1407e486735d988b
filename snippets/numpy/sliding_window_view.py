"""sliding_window_view gives all windows as rows; their mean equals pandas rolling."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=50).cumsum()  # df["x"].to_numpy()

# %% statistics
from numpy.lib.stride_tricks import sliding_window_view

width = 7
W = sliding_window_view(x, width)
mean = np.concatenate([np.full(width - 1, np.nan), W.mean(axis=1)])  # as long as x
print(W.shape, mean.shape, "last maximum:", W[-1].max().round(2))

# %% inputs and next value
X, y = W[:-1], x[width:]
print(X.shape, y.shape)
print("MAE of the last value as forecast:", np.abs(X[:, -1] - y).mean().round(2))

# %% several features
M = np.column_stack([x, x**2])
windows = sliding_window_view(M, width, axis=0).transpose(0, 2, 1)
print("samples, steps, features:", windows.shape)

# %% check
import pandas as pd

rolled = pd.Series(x).rolling(7)
assert np.allclose(mean, rolled.mean(), equal_nan=True), "pandas should give the same mean"
assert np.allclose(W.std(axis=1, ddof=1), rolled.std()[6:]), "and with ddof=1 the same std"
assert not np.allclose(W.std(axis=1), rolled.std()[6:]), "without ddof it should differ"
c = np.cumsum(np.r_[0, x])
assert np.allclose((c[7:] - c[:-7]) / 7, W.mean(axis=1)), "the mean from running sums"
assert np.allclose(X[1:, -1], y[:-1]), "the last input should be the target one row before"
assert windows.shape == (44, 7, 2) and np.array_equal(windows[0], M[:7]), "the first window"
assert sliding_window_view(M, 7, axis=0).shape == (44, 2, 7), "the window axis should come last"
assert not W.flags.writeable, "the view should be read-only"
gap = np.where(np.arange(50) == 10, np.nan, x)
assert np.isnan(sliding_window_view(gap, 7).mean(axis=1)).sum() == 7, "NaN spoils 7 windows"
assert np.isnan(np.cumsum(gap)[10:]).all(), "and all later running sums"

# Output:
# (44, 7) (50,) last maximum: 6.45
# (43, 7) (43,)
# MAE of the last value as forecast: 0.79
# samples, steps, features: (44, 7, 2)
