"""histogram counts per bin, digitize names the bin, bincount sums per code."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(0, 10, 1000)
y = 3 * x + rng.normal(size=1000)

# %% counts
counts, edges = np.histogram(x, bins=5)
print("edges:", edges.round(1), " counts:", counts)
print("shares:", (counts / counts.sum()).round(2))

# %% bin numbers
b = np.digitize(x, edges[1:-1])  # 0 ... 4
mean = np.bincount(b, weights=y, minlength=5) / np.bincount(b, minlength=5)
print("mean of y in bins of x:", mean.round(0))

# %% integers
labels = np.array([0, 2, 2, 1, 2])
print("how often 0, 1, 2, 3 occur:", np.bincount(labels, minlength=4))

# %% check
assert np.array_equal(np.bincount(b, minlength=5), counts), "both should count the same"
assert np.allclose(mean, [y[b == k].mean() for k in range(5)]), "a loop should find these means"
ten = np.arange(0, 11, 2)
assert np.digitize([-1, 0, 10, 11], ten).tolist() == [0, 1, 6, 6], "0 is below, 6 at or above"
assert np.histogram([0, 10], bins=ten)[0].tolist() == [1, 0, 0, 0, 1], "the last edge belongs"
assert np.histogram([-1, 5, 99], bins=ten)[0].sum() == 1, "values outside should be dropped"
assert np.digitize([np.nan], ten)[0] == len(ten), "NaN should land above the last edge"
density, _ = np.histogram(x, bins=5, density=True)
assert np.isclose((density * np.diff(edges)).sum(), 1), "the area of a density should be 1"
assert density.sum() < 0.6, "its heights should not sum to 1"

# Output:
# edges: [ 0.  2.  4.  6.  8. 10.]  counts: [193 180 208 207 212]
# shares: [0.19 0.18 0.21 0.21 0.21]
# mean of y in bins of x: [ 3.  9. 15. 21. 27.]
# how often 0, 1, 2, 3 occur: [1 1 3 0]
