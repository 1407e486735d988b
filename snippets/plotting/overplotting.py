"""Hexagons and 2-D histograms count rows; in a scatter plot of 50000 rows the core is a blot."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=50_000)
y = 0.5 * x + rng.normal(size=50_000)
x[:5000], y[:5000] = rng.normal(0, 0.1, 5000), rng.normal(2, 0.1, 5000)

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 3, figsize=(13, 4), sharey=True, layout="constrained")
axes[0].scatter(x, y, s=4)
axes[0].set(title="scatter: one blot", xlabel="x", ylabel="y")
hexagons = axes[1].hexbin(x, y, gridsize=40, mincnt=1)
axes[1].set(title="hexbin: a dense spot shows", xlabel="x")
fig.colorbar(hexagons, ax=axes[1], label="rows per hexagon")
counts, x_edges, y_edges, image = axes[2].hist2d(x, y, bins=60, cmin=1, norm="log")
axes[2].set(title="hist2d with log colours", xlabel="x")
fig.colorbar(image, ax=axes[2], label="rows per cell")
plt.show()

# %% jitter
stars = rng.integers(1, 6, 500)
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
shift = rng.uniform(-0.2, 0.2, len(stars))
ax.scatter(stars + shift, stars + rng.normal(size=len(stars)), s=5, alpha=0.5)
ax.set(xlabel="stars", ylabel="score", title="Jitter for few distinct values")
plt.show()
print("rows in hexagons:", int(hexagons.get_array().sum()))

# %% check
row, column = np.unravel_index(np.nanargmax(counts), counts.shape)
assert hexagons.get_array().sum() == np.nansum(counts) == len(x), "every row should be counted"
assert abs(x_edges[row]) < 0.5 and abs(y_edges[column] - 2) < 0.5, "the spot that scatter hides"
empty = plt.figure("check").gca().hexbin(x, y, gridsize=40)
assert (empty.get_array() == 0).any(), "without mincnt=1 empty hexagons should be coloured"
plt.close("check")

# Output:
# rows in hexagons: 50000
