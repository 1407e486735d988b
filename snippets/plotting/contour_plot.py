"""contourf wants z on the grid, one row per y; the MSE of a line is a bowl over its weights."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(-1, 1, 60)
y = 2 * x + 1 + rng.normal(0, 0.2, 60)

# %% function
slopes, intercepts = np.linspace(-1, 5, 61), np.linspace(-2, 4, 41)
ww, bb = np.meshgrid(slopes, intercepts)
loss = np.mean((ww[..., None] * x + bb[..., None] - y) ** 2, axis=-1)  # same shape as ww

# %% draw
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4.5), layout="constrained")
filled = ax.contourf(ww, bb, loss, levels=20, cmap="viridis")
lines = ax.contour(ww, bb, loss, levels=[0.2, 1, 3], colors="white")
ax.clabel(lines)
fig.colorbar(filled, label="mean squared error")
row, column = np.unravel_index(loss.argmin(), loss.shape)
ax.plot(slopes[column], intercepts[row], "rx", markersize=10)
ax.set(xlabel="slope", ylabel="intercept", title="Loss surface of a line")
plt.show()
print(f"lowest at slope {slopes[column]:.1f}, intercept {intercepts[row]:.1f}")

# %% decision regions
from sklearn.datasets import make_moons
from sklearn.svm import SVC

points, label = make_moons(200, noise=0.2, random_state=0)
model = SVC().fit(points, label)
low, high = points.min(axis=0) - 0.5, points.max(axis=0) + 0.5
xx, yy = np.meshgrid(*np.linspace(low, high, 200).T)
z = model.predict(np.c_[xx.ravel(), yy.ravel()]).reshape(xx.shape)
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
ax.contourf(xx, yy, z, levels=np.arange(z.max() + 2) - 0.5, cmap="coolwarm", alpha=0.3)
ax.scatter(*points.T, c=label, cmap="coolwarm", edgecolor="k", s=20)
ax.set(xlabel="first feature", ylabel="second feature", title="Decision regions")
plt.show()

# %% check
best = slopes[column], intercepts[row]
assert loss.shape == (len(intercepts), len(slopes)), "there should be one row per y value"
assert abs(best[0] - 2) < 0.3 and abs(best[1] - 1) < 0.3, "the minimum: the true weights"
assert z[0, -1] == model.predict([[xx.max(), yy.min()]])[0], "z[i, j] belongs to y[i], x[j]"
message = "none"
try:
    plt.figure("check").gca().contourf(xx, yy, z.ravel())
except TypeError as error:
    message = str(error)
assert message == "Input z must be 2D, not 1D", message
plt.close("check")

# Output:
# lowest at slope 2.0, intercept 1.0
