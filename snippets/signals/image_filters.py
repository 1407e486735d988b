"""An edge kernel sums to zero and answers only where rows differ; a blur kernel sums to one."""

# %% data: a bright bar
import numpy as np

image = np.zeros((30, 30))
image[10:20, 5:25] = 1.0

# %% filter
from scipy.signal import convolve2d

horizontal = np.array([[1, 2, 1], [0, 0, 0], [-1, -2, -1]])
box = np.ones((3, 3)) / 9
gy = convolve2d(image, horizontal, mode="same", boundary="symm")
gx = convolve2d(image, horizontal.T, mode="same", boundary="symm")
blurred = convolve2d(image, box, mode="same", boundary="symm")
print("rows with horizontal edges:", np.flatnonzero(np.abs(gy[:, 15]) > 0))
print("columns with vertical edges:", np.flatnonzero(np.abs(gx[15]) > 0))

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 4, figsize=(12, 3), layout="constrained")
pictures = {"image": image, "horizontal": gy, "edges": np.hypot(gx, gy), "box blur": blurred}
for ax, (name, picture) in zip(axes, pictures.items()):
    ax.imshow(picture, cmap="gray")
    ax.set_title(name)
    ax.axis("off")
plt.show()

# %% check
assert gy[15, 15] == 0, "no answer inside the bar"
assert np.isclose(blurred.sum(), image.sum()), "a blur keeps the brightness"

# Output:
# rows with horizontal edges: [ 9 10 19 20]
# columns with vertical edges: [ 4  5 24 25]
