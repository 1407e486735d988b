"""The linear quantile formula agrees with numpy.quantile and pandas."""


# %% formula
def quantile(x, q):
    x = sorted(x)
    h = (len(x) - 1) * q
    k = min(int(h), len(x) - 2) if len(x) > 1 else 0
    upper = x[k + 1] if len(x) > 1 else x[0]
    return x[k] + (h - k) * (upper - x[k])


# %% use
import numpy as np

rng = np.random.default_rng(0)
income = rng.lognormal(10, 1, 1000)
q1, median, q3 = np.quantile(income, [0.25, 0.5, 0.75])
print(f"quartiles {q1:.0f}, {median:.0f}, {q3:.0f}; mean {income.mean():.0f}")

limit = np.percentile(income, 95)
print(f"top 5 % from {limit:.0f}, share of rows up to it:", (income <= limit).mean())

# %% rank of a value
from scipy.stats import percentileofscore

print("percent of rows up to 30000:", round(percentileofscore(income, 30_000), 1))

# %% check
import pandas as pd

for trial in range(100):
    x = rng.normal(size=rng.integers(1, 40))
    q = rng.uniform()
    assert np.isclose(quantile(x, q), np.quantile(x, q)), f"trial {trial}: NumPy should agree"
    assert np.isclose(quantile(x, q), pd.Series(x).quantile(q)), f"trial {trial}: pandas too"
assert quantile(x, 0) == x.min() and quantile(x, 1) == x.max(), "the ends should be min and max"
assert np.quantile([5.0], 0.3) == quantile([5.0], 0.3) == 5, "a single value should be all"
assert income.mean() > median, "a long right tail should pull the mean"
assert limit == np.quantile(income, 0.95), "95 percent should be the share 0.95"
assert np.percentile(income, 0.95) < q1, "0.95 percent should be almost the minimum"
assert np.isnan(np.quantile([1, np.nan], 0.5)) and np.nanquantile([1, np.nan], 0.5) == 1, "NaN"
assert np.quantile([1, 2, 3, 4], 0.5, method="lower") == 2, "lower: a value that occurs"

# Output:
# quartiles 11043, 20439, 40748; mean 33594
# top 5 % from 100112, share of rows up to it: 0.95
# percent of rows up to 30000: 64.3
