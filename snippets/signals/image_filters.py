"""An edge kernel sums to zero and answers only where rows differ; a blur kernel sums to one."""

# %% data: a bright bar; or image = np.array(Image.open("photo.jpg").convert("L"), dtype=float)
import numpy as np

image = np.zeros((30, 30))
image[10:20, 5:25] = 1.0

# %% filter
from scipy.signal import convolve2d

horizontal = np.array([[1, 2, 1], [0, 0, 0], [-1, -2, -1]])
box = np.ones((3, 3)) / 9
sharp = np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
gy = convolve2d(image, horizontal, mode="same", boundary="symm")
gx = convolve2d(image, horizontal.T, mode="same", boundary="symm")
edges = np.hypot(gx, gy)
blurred = convolve2d(image, box, mode="same", boundary="symm")
sharpened = convolve2d(image, sharp, mode="same", boundary="symm")
print("rows with horizontal edges:", np.flatnonzero(np.abs(gy).sum(axis=1) > 0))

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 4, figsize=(12, 3), layout="constrained")
pictures = {"image": image, "horizontal": gy, "edges": edges, "box blur": blurred}
for ax, (name, picture) in zip(axes, pictures.items()):
    ax.imshow(picture, cmap="gray")
    ax.set_title(name)
    ax.axis("off")
plt.show()

# %% check
from scipy import ndimage

assert gy[15, 15] == 0 and edges[15, 15] == 0, "flat areas should give 0"
assert np.flatnonzero(np.abs(gx[15]) > 0).tolist() == [4, 5, 24, 25], "vertical edges"
assert gy.min() < 0 < gy.max(), "results should be negative at one of two edges"
assert np.isclose(blurred.sum(), image.sum()), "a blur should keep the brightness"
assert sharpened.max() > 1, "sharpening should overshoot at edges"
assert np.allclose(np.abs(ndimage.sobel(image, axis=0)), np.abs(gy)), "ndimage has the same"
white = np.ones((8, 8))
frame = convolve2d(white, horizontal, mode="same")
assert np.abs(frame).max() > 0, "a zero border should show up as an edge"
mirrored = convolve2d(white, horizontal, mode="same", boundary="symm")
assert np.abs(mirrored).max() == 0, "symm should not"

# Output:
# rows with horizontal edges: [ 9 10 19 20]
