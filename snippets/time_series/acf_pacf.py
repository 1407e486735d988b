"""ACF by sums and PACF by Yule-Walker: an AR(2) process shows two partial lags, and no more."""

# %% data: each value depends on the two before
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
x = np.zeros(3000)
for t in range(2, len(x)):
    x[t] = 0.5 * x[t - 1] + 0.3 * x[t - 2] + rng.normal()
s = pd.Series(x)

# %% values
import numpy as np
from scipy.linalg import solve_toeplitz


def acf(s, n_lags):
    d = np.asarray(s, dtype=float) - np.mean(s)
    return np.array([d[k:] @ d[: len(d) - k] for k in range(n_lags + 1)]) / (d @ d)


def pacf(s, n_lags):
    r = acf(s, n_lags)
    return np.array([1] + [solve_toeplitz(r[:k], r[1 : k + 1])[-1] for k in range(1, n_lags + 1)])


band = 1.96 / np.sqrt(len(s))
print("ACF ", acf(s, 4).round(2))
print("PACF", pacf(s, 4).round(2), f"band {band:.2f}")

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(9, 3), sharey=True)
for ax, (name, function) in zip(axes, {"ACF": acf, "PACF": pacf}.items(), strict=True):
    ax.stem(range(1, 21), function(s, 20)[1:])  # lag 0 is always 1
    ax.axhspan(-band, band, alpha=0.2)
    ax.set(title=name, xlabel="lag")

# %% check
from sklearn.linear_model import LinearRegression

lags = pd.concat({k: s.shift(k) for k in range(1, 4)}, axis=1).dropna()
coefficient = LinearRegression().fit(lags, s[lags.index]).coef_[-1]
assert abs(pacf(s, 3)[3] - coefficient) < 0.01, "PACF should be the last regression coefficient"
assert abs(pacf(s, 2)[2] - 0.3) < 0.05 and abs(pacf(s, 4)[3:]).max() < 0.05, "two lags, no more"
assert abs(acf(s, 5)[5] - s.autocorr(5)) < 0.01, "pandas should nearly agree"
trend = pd.Series(np.arange(500) + rng.normal(size=500))
assert acf(trend, 20)[20] > 0.8 and abs(acf(trend.diff().dropna(), 20)[20]) < 0.2, "a trend"
noise = acf(rng.normal(size=3000), 100)[1:]
assert 0.85 < np.mean(abs(noise) < 1.96 / np.sqrt(3000)) <= 1, "about 95 % should be in the band"

# Output:
# ACF  [1.   0.71 0.65 0.54 0.46]
# PACF [ 1.    0.71  0.3   0.01 -0.02] band 0.04
