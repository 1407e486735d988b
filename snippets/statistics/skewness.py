"""Skewness and excess kurtosis by formula agree with scipy and, bias-corrected, with pandas."""

# %% formula
import numpy as np
import pandas as pd
from scipy import stats


def moment(x, power):
    return np.mean(((x - x.mean()) / x.std()) ** power)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    x = rng.gamma(2, size=rng.integers(5, 60))
    assert np.isclose(moment(x, 3), stats.skew(x)), "skewness"
    assert np.isclose(moment(x, 4) - 3, stats.kurtosis(x)), "excess kurtosis"
    assert np.isclose(pd.Series(x).skew(), stats.skew(x, bias=False)), "pandas corrects"

# %% a price-like column
price = rng.lognormal(3, 1, 5000)
print(f"skew of prices above 2: {stats.skew(price) > 2}")
print(f"skew of log prices: {abs(stats.skew(np.log(price))):.1f}")

# %% check
assert np.isclose(stats.skew([1.0, 2, 3]), 0), "symmetric values"
assert stats.skew(price) > 2 and abs(stats.skew(np.log(price))) < 0.15, "the log removes it"

# Output:
# skew of prices above 2: True
# skew of log prices: 0.1
