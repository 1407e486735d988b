"""The S statistic by signs equals Kendall's tau against time times the number of pairs."""

# %% formula
import numpy as np
from scipy.stats import norm


def mann_kendall(x):
    """S, Z and two-sided p-value of the trend test, for values in order of time."""
    x = np.asarray(x, dtype=float)
    x = x[~np.isnan(x)]
    n = len(x)
    i, j = np.triu_indices(n, k=1)
    s = np.sign(x[j] - x[i]).sum()
    t = np.unique(x, return_counts=True)[1]
    variance = (n * (n - 1) * (2 * n + 5) - (t * (t - 1) * (2 * t + 5)).sum()) / 18
    z = (s - np.sign(s)) / np.sqrt(variance)
    return s, z, 2 * norm.sf(abs(z))


x = 0.1 * np.arange(30) + np.random.default_rng(0).normal(size=30)
s, z, p = mann_kendall(x)
print(f"S = {s:.0f} of {30 * 29 // 2} pairs, Z = {z:.2f}, p = {p:.4f}")

# %% slope: Sen, the median of all pairwise slopes
from scipy.stats import theilslopes

slope, _, low, high = theilslopes(x)
print(f"slope per step {slope:.2f}, 95 % interval {low:.2f} to {high:.2f}")

# %% check
from scipy.stats import kendalltau

rng = np.random.default_rng(0)
for trial in range(100):
    n = int(rng.integers(10, 80))
    x = rng.uniform(-0.1, 0.1) * np.arange(n) + rng.normal(size=n)
    s, z, p = mann_kendall(x)
    exact = kendalltau(np.arange(n), x, method="exact")
    assert np.isclose(s, exact.statistic * n * (n - 1) / 2), f"trial {trial}: S should agree"
    assert abs(p - exact.pvalue) < 0.01, f"trial {trial}: p {p} should be near {exact.pvalue}"
    assert np.isclose(s, mann_kendall(np.exp(x))[0]), "a transform should change nothing"
    s, z, p = mann_kendall(np.round(x))
    without = z + np.sign(s) * abs(z / (abs(s) - 1)) if abs(s) > 1 else None
    normal = kendalltau(np.arange(n), np.round(x), method="asymptotic").pvalue
    ok = without is None or np.isclose(2 * norm.sf(abs(without)), normal)
    assert ok, "with ties, p should be SciPy's but for the continuity correction"
assert mann_kendall(np.arange(20))[0] == 190, "every pair should go up"
assert mann_kendall(-np.abs(np.arange(21) - 10.01))[2] > 0.5, "a hill should show no trend"
walks = rng.normal(size=(200, 50)).cumsum(axis=1)
assert np.mean([mann_kendall(w)[2] < 0.05 for w in walks]) > 0.5, "autocorrelation: false alarms"

# Output:
# S = 227 of 435 pairs, Z = 4.03, p = 0.0001
# slope per step 0.09, 95 % interval 0.06 to 0.13
