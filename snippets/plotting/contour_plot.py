"""contourf wants z on the grid, one row per y; the MSE of a line is a bowl over its weights."""

# %% data: mean squared error for every pair of slope and intercept
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(-1, 1, 60)
y = 2 * x + 1 + rng.normal(0, 0.2, 60)
slopes, intercepts = np.linspace(-1, 5, 61), np.linspace(-2, 4, 41)
ww, bb = np.meshgrid(slopes, intercepts)
loss = np.mean((ww[..., None] * x + bb[..., None] - y) ** 2, axis=-1)
print("grid:", loss.shape, "(intercepts, slopes)")

# %% draw
fig, ax = plt.subplots(figsize=(6, 4.5), layout="constrained")
filled = ax.contourf(ww, bb, loss, levels=20, cmap="viridis")
lines = ax.contour(ww, bb, loss, levels=[0.2, 1, 3], colors="white")
ax.clabel(lines)
fig.colorbar(filled, label="mean squared error")

row, column = np.unravel_index(loss.argmin(), loss.shape)
best = slopes[column], intercepts[row]
ax.plot(*best, "rx", markersize=10)
ax.set(xlabel="slope", ylabel="intercept", title="Loss surface of a line")
print(f"lowest at slope {best[0]:.1f}, intercept {best[1]:.1f}")

# %% predictions must be reshaped
try:
    ax.contourf(ww, bb, loss.ravel())
except TypeError as error:
    print("TypeError:", error)
plt.show()

# %% check
assert loss.shape == (len(intercepts), len(slopes)), "one row per y value"
assert abs(best[0] - 2) < 0.3 and abs(best[1] - 1) < 0.3, "the minimum is at the true weights"

# Output:
# grid: (41, 61) (intercepts, slopes)
# lowest at slope 2.0, intercept 1.0
# TypeError: Input z must be 2D, not 1D
