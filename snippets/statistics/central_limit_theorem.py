"""Means of skewed values get normal and narrow as n grows; the values themselves stay skewed."""

# %% means of n exponential values
import matplotlib.pyplot as plt
import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
fig, axes = plt.subplots(1, 3, figsize=(11, 3), layout="constrained")
skewness = {}
for ax, n in zip(axes, (1, 10, 100)):
    means = rng.exponential(1, size=(10_000, n)).mean(axis=1)
    skewness[n] = stats.skew(means)
    ax.hist(means, bins=40, density=True)
    ax.set(title=f"n = {n}", xlabel="mean", ylabel="density")
    print(f"n = {n:3}: spread {means.std():.2f}, 1 / sqrt(n) = {1 / np.sqrt(n):.2f}")
    assert np.isclose(means.std(), 1 / np.sqrt(n), rtol=0.05), "sigma / sqrt(n)"
plt.show()

# %% check
assert skewness[1] > 1.5 > 0.5 > skewness[100], "the means lose the skew"

# Output:
# n =   1: spread 1.00, 1 / sqrt(n) = 1.00
# n =  10: spread 0.32, 1 / sqrt(n) = 0.32
# n = 100: spread 0.10, 1 / sqrt(n) = 0.10
