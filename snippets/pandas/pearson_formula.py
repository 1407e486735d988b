"""Pearson's r by hand agrees with pandas, NumPy and SciPy; scaling and shifting do not matter."""

# %% formula
import numpy as np


def pearson(x, y):
    """Covariance over the product of the standard deviations."""
    dx, dy = x - x.mean(), y - y.mean()
    return (dx * dy).sum() / np.sqrt((dx**2).sum() * (dy**2).sum())


# %% line and parabola
x = np.linspace(-1, 1, 11)
print(f"line {pearson(x, -5 * x):.0f}, parabola {abs(pearson(x, x**2)):.0f}")

# %% check
import pandas as pd
from scipy.stats import pearsonr

assert np.isclose(pearson(x, -5 * x), -1), "a falling line"
assert np.isclose(pearson(x, x**2), 0), "a symmetric parabola has no linear correlation"
with np.errstate(invalid="ignore"):
    assert np.isnan(pearson(x, np.ones(11))), "a constant has none at all"
rng = np.random.default_rng(0)
for trial in range(100):
    n = rng.integers(3, 50)
    x = rng.normal(size=n)
    y = rng.uniform(-2, 2) * x + rng.normal(size=n)
    r = pearson(x, y)
    frame = pd.DataFrame({"x": x, "y": y})
    assert np.isclose(r, frame.corr().loc["x", "y"]), f"trial {trial}: as in pandas"
    assert np.isclose(r, np.corrcoef(x, y)[0, 1]), f"trial {trial}: as in NumPy"
    assert np.isclose(r, pearsonr(x, y).statistic), f"trial {trial}: as in SciPy"
    assert np.isclose(r, pearson(3 * x + 7, y)), f"trial {trial}: scaling leaves r as it is"
    by_std = frame.cov().loc["x", "y"] / (frame["x"].std() * frame["y"].std())
    assert np.isclose(r, by_std), f"trial {trial}: covariance over standard deviations"
tail = np.append(rng.normal(size=30), 100.0)
assert pearson(tail, np.append(rng.normal(size=30), 100.0)) > 0.9, "one outlier makes r large"

# Output:
# line -1, parabola 0
