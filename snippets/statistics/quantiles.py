"""The linear quantile formula agrees with numpy.quantile and pandas."""

# %% formula
import numpy as np
import pandas as pd


def quantile(x, q):
    x = sorted(x)
    h = (len(x) - 1) * q
    k = min(int(h), len(x) - 2) if len(x) > 1 else 0
    upper = x[k + 1] if len(x) > 1 else x[0]
    return x[k] + (h - k) * (upper - x[k])


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    x = rng.normal(size=rng.integers(1, 40))
    q = rng.uniform()
    assert np.isclose(quantile(x, q), np.quantile(x, q)), f"trial {trial}: NumPy differs"
    assert np.isclose(quantile(x, q), pd.Series(x).quantile(q)), f"trial {trial}: pandas differs"

# %% use
income = rng.lognormal(10, 1, 1000)
q1, median, q3 = np.quantile(income, [0.25, 0.5, 0.75])
print(f"quartiles {q1:.0f}, {median:.0f}, {q3:.0f}; mean {income.mean():.0f}")

# %% percent or share
p95, p095 = np.percentile(income, [95, 0.95])
print(f"percentile 95 {p95:.0f}, percentile 0.95 {p095:.0f}")
print("share of rows up to it:", (income <= np.percentile(income, 95)).mean())

# %% check
assert quantile(x, 0) == x.min() and quantile(x, 1) == x.max(), "ends are minimum and maximum"
assert np.quantile([5.0], 0.3) == quantile([5.0], 0.3) == 5, "a single value"
assert income.mean() > median, "a long right tail pulls the mean, not the median"
assert np.percentile(income, 95) == np.quantile(income, 0.95), "95 percent is the share 0.95"
assert np.isnan(np.quantile([1, np.nan], 0.5)) and np.nanquantile([1, np.nan], 0.5) == 1, "NaN"

# Output:
# quartiles 11041, 20350, 41344; mean 35154
# percentile 95 114621, percentile 0.95 2396
# share of rows up to it: 0.95
