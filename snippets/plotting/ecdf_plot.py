"""The ECDF needs no bins; the largest gap of two curves is the Kolmogorov-Smirnov statistic."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
train = rng.lognormal(3.0, 0.5, size=800)
test = rng.lognormal(3.2, 0.5, size=300)

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
line = ax.ecdf(train, label="train, 800 rows")
ax.ecdf(test, label="test, 300 rows")
ax.axhline(0.5, color="gray", linestyle=":", label="median")
ax.set(xlabel="fare", ylabel="share of rows up to x", title="The test set is shifted")
ax.legend(loc="lower right")
plt.show()

# %% numbers
from scipy.stats import ks_2samp

values = np.sort(np.concatenate([train, test]))
share_train = np.searchsorted(np.sort(train), values, side="right") / len(train)
share_test = np.searchsorted(np.sort(test), values, side="right") / len(test)
gap = np.abs(share_train - share_test).max()
print(f"medians {np.median(train):.1f} and {np.median(test):.1f}, largest gap {gap:.3f}")

# %% check
assert np.isclose(gap, ks_2samp(train, test).statistic), "the gap is the KS statistic"
assert np.isclose(line.get_ydata()[-1], 1), "the curve ends at 1, whatever the size"

# Output:
# medians 19.6 and 23.6, largest gap 0.174
