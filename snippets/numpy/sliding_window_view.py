"""sliding_window_view gives all windows as rows; their mean equals pandas rolling."""

# %% data
import numpy as np
import pandas as pd
from numpy.lib.stride_tricks import sliding_window_view

rng = np.random.default_rng(0)
x = rng.normal(size=50).cumsum()

# %% rolling statistics
W = sliding_window_view(x, 7)
mean = np.concatenate([np.full(6, np.nan), W.mean(axis=1)])
print(W.shape, W[-1].max().round(2))
c = np.cumsum(np.r_[0, x])

# %% inputs and targets for one step ahead
X, y = W[:-1], x[7:]
print(X.shape, y.shape)
naive = np.abs(X[:, -1] - y).mean()
print("MAE of the last value as forecast:", naive.round(2))

# %% several features
M = np.column_stack([x, x**2])
windows = sliding_window_view(M, 7, axis=0).transpose(0, 2, 1)

# %% check
assert np.allclose(mean, pd.Series(x).rolling(7).mean(), equal_nan=True), "as in pandas"
assert np.allclose((c[7:] - c[:-7]) / 7, W.mean(axis=1)), "the mean from running sums"
assert np.allclose(X[1:, -1], y[:-1]), "the last input is the target one row before"
assert windows.shape == (44, 7, 2), "samples, time steps, features"
assert np.array_equal(windows[0], M[:7]), "the first window"
assert not W.flags.writeable, "a read-only view"

# Output:
# (44, 7) 6.45
# (43, 7) (43,)
# MAE of the last value as forecast: 0.79
