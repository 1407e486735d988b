"""A mean over k values reduces noise by sqrt(k) and lags by (k - 1) / 2 steps."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
k = 25
noise = pd.Series(rng.normal(size=20_000))
line = pd.Series(np.arange(100.0))

# %% moving average
smooth = noise.rolling(k).mean()
by_numpy = np.convolve(noise, np.ones(k) / k, mode="valid")
print(f"std {noise.std():.2f} -> {smooth.std():.2f}, expected {1 / np.sqrt(k):.2f}")
lag = (line - line.rolling(k).mean()).dropna()
print("lag on a line:", lag.unique().tolist(), "steps")

spike = pd.Series(np.zeros(50))
spike[20] = 100

# %% check
assert np.allclose(smooth.dropna(), by_numpy), "a convolution with equal weights"
assert abs(smooth.std() * np.sqrt(k) - 1) < 0.1, "noise shrinks by sqrt(k)"
assert np.allclose(lag, (k - 1) / 2), "the mean is half a window old"
assert spike.rolling(k).median().max() == 0, "the median ignores a single outlier"

# Output:
# std 1.00 -> 0.20, expected 0.20
# lag on a line: [12.0] steps
