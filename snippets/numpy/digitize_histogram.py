"""histogram counts per bin, digitize names the bin, bincount sums per code."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(0, 10, 1000)
y = 3 * x + rng.normal(size=1000)

# %% counts and bin numbers
counts, edges = np.histogram(x, bins=5, range=(0, 10))
b = np.digitize(x, edges[1:-1])
print(edges, counts, counts.sum())

# %% mean of y per bin
mean = np.bincount(b, weights=y) / np.bincount(b)
print(mean.round(0))

# %% density
density, _ = np.histogram(x, bins=5, density=True)
area = (density * np.diff(np.histogram_bin_edges(x, bins=5))).sum()
print("area:", round(area, 3))

# %% check
assert np.array_equal(np.bincount(b, minlength=5), counts), "the same counts"
assert np.digitize([-1, 0, 10, 11], edges).tolist() == [0, 1, 6, 6], "below 0, above 6"
assert np.histogram([0, 10], bins=edges)[0].tolist() == [1, 0, 0, 0, 1], "last edge belongs"
assert np.allclose(mean, [y[b == k].mean() for k in range(5)]), "as with a loop"
assert np.isclose(area, 1) and density.sum() < 0.6, "the area is 1, not the sum"

# Output:
# [ 0.  2.  4.  6.  8. 10.] [193 180 208 207 212] 1000
# [ 3.  9. 15. 21. 27.]
# area: 1.0
