"""The S statistic by signs equals Kendall's tau against time times the number of pairs."""

# %% formula
import numpy as np
from scipy.stats import kendalltau, norm


def mann_kendall(x):
    """S, Z and two-sided p-value of the trend test, for values without ties."""
    x = np.asarray(x)
    n = len(x)
    i, j = np.triu_indices(n, k=1)
    s = np.sign(x[j] - x[i]).sum()
    z = (s - np.sign(s)) / np.sqrt(n * (n - 1) * (2 * n + 5) / 18)
    return s, z, 2 * norm.sf(abs(z))


rising, hill = np.arange(20.0), -np.abs(np.arange(21) - 10.01)
print("rising:", mann_kendall(rising)[0], "of", 20 * 19 // 2, "pairs")
print("up and down:", f"p = {mann_kendall(hill)[2]:.2f}")


# %% slope: Sen, the median of all pairwise slopes
from scipy.stats import theilslopes

print("slope per step:", theilslopes(rising).slope)

# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    n = int(rng.integers(10, 80))
    x = rng.uniform(-0.1, 0.1) * np.arange(n) + rng.normal(size=n)
    s, z, p = mann_kendall(x)
    result = kendalltau(np.arange(n), x, method="exact")
    assert np.isclose(s, result.statistic * n * (n - 1) / 2), f"trial {trial}: S should agree"
    assert abs(p - result.pvalue) < 0.01, f"trial {trial}: p {p} against {result.pvalue}"
    assert np.isclose(s, mann_kendall(np.exp(x))[0]), "a transform should change nothing"
assert mann_kendall(rising)[0] == 190, "every pair should go up"
assert mann_kendall(hill)[2] > 0.5, "there should be no monotonic trend"

# Output:
# rising: 190.0 of 190 pairs
# up and down: p = 0.79
# slope per step: 1.0
