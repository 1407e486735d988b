"""One colour bar for two images is true only when both have the same vmin and vmax."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
first, second = rng.uniform(0, 0.3, size=(8, 8)), rng.uniform(0, 1, size=(8, 8))
x, y, z = rng.normal(size=(3, 100))

# %% one bar for several images
import matplotlib.pyplot as plt

low, high = min(first.min(), second.min()), max(first.max(), second.max())
fig, axes = plt.subplots(1, 2, figsize=(8, 4), layout="constrained")
for ax, matrix, title in zip(axes, [first, second], ["first", "second"]):
    image = ax.imshow(matrix, vmin=low, vmax=high, cmap="viridis")
    ax.set(title=title, xlabel="column", ylabel="row")
bar = fig.colorbar(image, ax=axes, label="attention weight", shrink=0.8)
plt.show()
print(f"range of the bar: {low:.1f} to {high:.1f}")

# %% scatter
fig, ax = plt.subplots(figsize=(5, 4), layout="constrained")
points = ax.scatter(x, y, c=z, cmap="coolwarm", vmin=-2, vmax=2)
fig.colorbar(points, ax=ax, label="z", extend="both")
ax.set(xlabel="x", ylabel="y", title="Colour by a column")
plt.show()

# %% classes
labels = rng.integers(0, 3, 100)
fig, ax = plt.subplots(figsize=(5, 4), layout="constrained")
points = ax.scatter(x, y, c=labels, cmap=plt.get_cmap("viridis", 3), vmin=-0.5, vmax=2.5)
fig.colorbar(points, ax=ax).set_ticks([0, 1, 2], labels=["cat", "dog", "fox"])
ax.set(xlabel="x", ylabel="y", title="Colour by class")
plt.show()

# %% check
limits = {image.get_clim() for axes_ in axes for image in axes_.images}
assert limits == {(low, high)}, "one bar should stand for one range"
assert bar.ax.get_ylabel() == "attention weight", "the label should be written along the bar"
ax = plt.figure("check").gca()
points = ax.imshow(first)
own = points.get_clim()
assert own == (first.min(), first.max()), "by default the scale should fit each image"
assert not hasattr(ax, "colorbar"), "an axes should have no colorbar"
fig = ax.figure
fig.colorbar(points, ax=ax)
fig.colorbar(points, ax=ax)
assert len(fig.axes) == 3, "every call should add another bar"
plt.close("check")

# Output:
# range of the bar: 0.0 to 1.0
