"""The z-score formula agrees with StandardScaler; most standardized values lie outside 0-1."""

# %% formula
import numpy as np


def standardize(x, train):
    """Training mean and standard deviation (ddof=0); a constant column is only centred."""
    mu, sigma = train.mean(axis=0), train.std(axis=0)
    return (x - mu) / np.where(sigma > 0, sigma, 1.0)


# %% check
from scipy.stats import skew
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(0)
for trial in range(100):
    train, test = rng.normal(rng.normal(), 10 ** rng.uniform(-2, 2), size=(2, 30, 3))
    scaler = StandardScaler().fit(train)
    assert np.allclose(standardize(test, train), scaler.transform(test)), f"trial {trial} differs"

assert (standardize(np.ones((3, 1)), np.ones((3, 1))) == 0).all(), "constant column becomes 0"
z = standardize(rng.normal(50, 5, size=10_000), rng.normal(50, 5, size=10_000))
outside = np.mean((z < 0) | (z > 1))
print(f"{outside:.2f} of normal data lie outside 0..1")
x = rng.exponential(size=1000)
assert outside > 0.6, "standardized data is not confined to 0..1"
assert np.isclose(skew(standardize(x, x)), skew(x)), "the shape does not change"

# Output:
# 0.65 of normal data lie outside 0..1
