"""Means of skewed values get normal and narrow as n grows; the values themselves stay skewed."""

# %% means
import matplotlib.pyplot as plt
import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
fig, axes = plt.subplots(1, 3, figsize=(11, 3), layout="constrained")
spread, skewness = {}, {}
for ax, n in zip(axes, (1, 10, 100)):
    means = rng.exponential(1, size=(10_000, n)).mean(axis=1)
    spread[n], skewness[n] = means.std(), stats.skew(means)
    ax.hist(means, bins=40, density=True)
    ax.set(title=f"n = {n}", xlabel="mean", ylabel="density")
    print(f"n = {n:3}: spread {means.std():.2f}, 1 / sqrt(n) = {1 / np.sqrt(n):.2f}")
plt.show()

# %% check
for n, s in spread.items():
    assert np.isclose(s, 1 / np.sqrt(n), rtol=0.05), f"n = {n}: it should be sigma / sqrt(n)"
cauchy = rng.standard_cauchy((1000, 1000)).mean(axis=1)
assert np.percentile(np.abs(cauchy), 75) > 2, "without a variance means should not narrow"
skewed = rng.lognormal(0, 2, size=(10_000, 30)).mean(axis=1)
assert stats.skew(skewed) > 3, "30 very skewed values should not be enough"
steps = rng.normal(size=(1000, 100)).cumsum(axis=1)
assert steps.mean(axis=1).std() > 2 * (steps.std() / 10), "dependent values should spread more"
assert skewness[1] > 1.5 > 0.5 > skewness[100], "the means should lose the skew"

# Output:
# n =   1: spread 1.00, 1 / sqrt(n) = 1.00
# n =  10: spread 0.32, 1 / sqrt(n) = 0.32
# n = 100: spread 0.10, 1 / sqrt(n) = 0.10
