"""The z-score formula agrees with StandardScaler; most standardized values lie outside 0-1."""

# %% formula
import numpy as np
import pandas as pd


def standardize(x, train):
    """Training mean and standard deviation (ddof=0); a constant column is only centred."""
    mu, sigma = train.mean(axis=0), train.std(axis=0, ddof=0)  # pandas has ddof=1 by default
    return (x - mu) / np.where(sigma > 0, sigma, 1.0)


df = pd.DataFrame({"size": [1.0, 2.0, 3.0], "same": 7.0})
print(standardize(df, df).round(2))


# %% check
from scipy.stats import skew, zscore
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(0)
for trial in range(100):
    train, test = rng.normal(rng.normal(), 10 ** rng.uniform(-2, 2), size=(2, 30, 3))
    scaler = StandardScaler().fit(train)
    assert np.allclose(standardize(test, train), scaler.transform(test)), f"trial {trial} differs"

same = StandardScaler().fit_transform(df)
assert np.allclose(standardize(df, df), same), "a DataFrame should give the same, a constant 0"
assert df["size"].std() > df["size"].std(ddof=0), "pandas should divide by n - 1"
z = standardize(rng.normal(50, 5, size=10_000), rng.normal(50, 5, size=10_000))
outside = np.mean((z < 0) | (z > 1))
x = rng.exponential(size=1000)
assert 0.64 < outside < 0.68, "about 66 % of normal data should lie outside 0..1"
assert np.allclose(zscore(x), standardize(x, x)), "scipy should agree on x itself"
assert np.isclose(skew(standardize(x, x)), skew(x)), "the shape should not change"

# Output:
#    size  same
# 0 -1.22   0.0
# 1  0.00   0.0
# 2  1.22   0.0
