"""A surface wants three 2-D arrays of one shape; a prediction per row is reshaped to the grid."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=50)
y = 2 * x + 1 + rng.normal(0, 0.5, size=50)

# %% mean squared error on a grid of slope and intercept
slope, intercept = np.meshgrid(np.linspace(-1, 5, 41), np.linspace(-2, 4, 41))
parameters = np.c_[slope.ravel(), intercept.ravel()]
loss = ((y - parameters[:, [0]] * x - parameters[:, [1]]) ** 2).mean(axis=1)
loss = loss.reshape(slope.shape)
best = parameters[loss.argmin()]

# %% plot
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(10, 4))
ax = fig.add_subplot(1, 2, 1, projection="3d")
ax.plot_surface(slope, intercept, loss, cmap="viridis")
ax.view_init(elev=30, azim=-60)
ax.set(xlabel="slope", ylabel="intercept", zlabel="mean squared error", title="surface")
ax.set_box_aspect(None, zoom=0.85)
flat = fig.add_subplot(1, 2, 2)
filled = flat.contourf(slope, intercept, loss, levels=15)
flat.plot(*best, "rx")
flat.set(xlabel="slope", ylabel="intercept", title="the same as contours")
fig.colorbar(filled, ax=flat, label="mean squared error")
plt.show()

print("shape of the three arrays:", slope.shape)
print("lowest at slope, intercept:", best.round(1))

# %% check
assert np.allclose(best, np.polyfit(x, y, 1), atol=0.15), "the lowest grid point is near the fit"
assert ax.elev == 30 and ax.azim == -60, "view_init sets the angles in degrees"

# Output:
# shape of the three arrays: (41, 41)
# lowest at slope, intercept: [2. 1.]
