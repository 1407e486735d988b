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

# %% every row is counted once
print("rows in hexagons:", int(hexagons.get_array().sum()))
print("rows in cells:", int(np.nansum(counts)))
row, column = np.unravel_index(np.nanargmax(counts), counts.shape)
print(f"densest cell near x = {x_edges[row]:.0f}, y = {y_edges[column]:.0f}")

# %% check
assert hexagons.get_array().sum() == np.nansum(counts) == len(x), "every row is counted once"
assert abs(x_edges[row]) < 0.5 and abs(y_edges[column] - 2) < 0.5, "the spot that scatter hides"

# Output:
# rows in hexagons: 50000
# rows in cells: 50000
# densest cell near x = -0, y = 2
