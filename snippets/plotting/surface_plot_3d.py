"""A surface wants three 2-D arrays of one shape; a prediction per row is reshaped to the grid."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=50)
y = 2 * x + 1 + rng.normal(0, 0.5, size=50)

# %% grid
slope, intercept = np.meshgrid(np.linspace(-1, 5, 41), np.linspace(-2, 4, 41))
parameters = np.c_[slope.ravel(), intercept.ravel()]
loss = ((y - parameters[:, [0]] * x - parameters[:, [1]]) ** 2).mean(axis=1)
loss = loss.reshape(slope.shape)

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 5), subplot_kw={"projection": "3d"})
ax.plot_surface(slope, intercept, loss, cmap="viridis")
ax.view_init(elev=30, azim=-60)
ax.set(xlabel="slope", ylabel="intercept", zlabel="mean squared error", title="surface")
ax.set_box_aspect(None, zoom=0.85)
plt.show()
best = parameters[loss.argmin()]

print("lowest at slope, intercept:", best.round(1))

# %% points
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA

table, label = load_iris(return_X_y=True)
scores = PCA(3).fit_transform(table)
fig, ax = plt.subplots(figsize=(6, 5), subplot_kw={"projection": "3d"})
points = ax.scatter(*scores.T, c=label)
ax.legend(*points.legend_elements(), title="class")
ax.set(xlabel="PC 1", ylabel="PC 2", zlabel="PC 3", title="Three components")
plt.show()

# %% check
assert np.allclose(best, np.polyfit(x, y, 1), atol=0.15), "the lowest point should be near the fit"
surface = plt.figure(1).axes[0]
assert surface.elev == 30 and surface.azim == -60, "view_init should set the angles"
messages = []
try:
    surface.plot_surface(slope, intercept, loss.ravel())
except ValueError as error:
    messages.append(str(error))
try:
    plt.figure("check").gca().plot_surface(slope, intercept, loss)
except AttributeError as error:
    messages.append(str(error))
plt.close("check")
assert messages[0] == "Argument Z must be 2-dimensional.", messages[0]
assert messages[1] == "'Axes' object has no attribute 'plot_surface'", messages[1]

# Output:
# lowest at slope, intercept: [2. 1.]
