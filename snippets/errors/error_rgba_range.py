"""Colours are floats from 0 to 1: bytes are divided by 255."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
bytes_ = rng.integers(0, 256, size=(200, 3))
x, y = bytes_[:, 0], bytes_[:, 2]

# %% error
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 4), layout="constrained")
try:
    ax.scatter(x, y, c=bytes_)
except ValueError as error:
    print("ValueError:", error)

# %% fix
points = ax.scatter(x, y, c=bytes_ / 255)
ax.set(xlabel="red [0..255]", ylabel="blue [0..255]", title="Pixels in their own colours")
plt.show()
colors = points.get_facecolor()
print("colours:", colors.shape, "from", colors.min().round(1), "to", colors.max().round(1))

# %% fix: a float image of bytes
image = rng.integers(0, 256, size=(8, 8, 3)).astype("float64")
fig, ax = plt.subplots(figsize=(3, 3))
ax.imshow(image / 255)
plt.show()

# %% check
import logging

lines = []
logging.getLogger("matplotlib.image").addFilter(lambda record: lines.append(record) or False)
ax.imshow(image)
said = "Clipping input data to the valid range for imshow with RGB data ([0..1] for floats or"
assert lines and lines[0].getMessage().startswith(said), "one line in the log"
plt.close(fig)
white = np.mean(np.clip(image, 0, 1) == 1)
assert np.allclose(colors[:, :3], bytes_ / 255), "one colour per point; the fourth is opacity"
assert white > 0.9 and (image / 255).max() <= 1, "without the division it is mostly white"

# Output:
# ValueError: RGBA values should be within 0-1 range
# colours: (200, 4) from 0.0 to 1.0
