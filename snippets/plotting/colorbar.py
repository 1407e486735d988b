"""One colour bar for two images is true only when both have the same vmin and vmax."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
weak = rng.uniform(0, 0.3, size=(8, 8))
strong = rng.uniform(0, 1, size=(8, 8))

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(8, 4), layout="constrained")
images = []
for ax, matrix, title in zip(axes, [weak, strong], ["weak", "strong"]):
    images.append(ax.imshow(matrix, vmin=0, vmax=1, cmap="viridis"))
    ax.set(title=title, xlabel="column", ylabel="row")
bar = fig.colorbar(images[0], ax=axes, label="attention weight", shrink=0.8)
plt.show()

print("limits:", [tuple(int(limit) for limit in image.get_clim()) for image in images])

# %% without vmin and vmax
_, ax = plt.subplots()
own = ax.imshow(weak).get_clim()
plt.close(ax.figure)
print(f"own limits of the weak one: {own[0]:.2f} to {own[1]:.2f}")

# %% check
assert images[0].get_clim() == images[1].get_clim(), "one bar needs one range"
assert bar.ax.get_ylabel() == "attention weight", "the label is written along the bar"
assert own == (weak.min(), weak.max()), "by default the scale is stretched to the data"

# Output:
# limits: [(0, 1), (0, 1)]
# own limits of the weak one: 0.00 to 0.30
