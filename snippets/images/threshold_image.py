"""Otsu's threshold separates bright discs from the ground; label counts them, a row for each."""

# %% data: 5 discs with noise; or gray = np.array(Image.open("photo.jpg").convert("L"))
import numpy as np

rng = np.random.default_rng(0)
rows, columns = np.mgrid[:120, :160]
gray = 60 + rng.normal(0, 25, size=rows.shape)
for r, c, radius in [(25, 30, 12), (30, 100, 18), (85, 40, 20), (95, 90, 10), (75, 135, 14)]:
    gray[(rows - r) ** 2 + (columns - c) ** 2 < radius**2] += 90
gray = gray.clip(0, 255).astype("uint8")

# %% black and white, then count the objects
import pandas as pd
from scipy import ndimage
from skimage.filters import threshold_otsu
from skimage.measure import regionprops_table

mask = gray > threshold_otsu(gray)  # dark objects: gray < ...
mask = ndimage.binary_opening(mask, iterations=2)  # erosion, then dilation: specks away
mask = ndimage.binary_fill_holes(mask)
labels, n = ndimage.label(mask)  # 0 is the ground
wanted = ("label", "area", "centroid", "bbox", "intensity_mean")
table = pd.DataFrame(regionprops_table(labels, gray, properties=wanted))
print(n, "objects, sizes in pixels:", table["area"].astype(int).tolist())

# %% edges, contrast
from skimage.exposure import equalize_adapthist, equalize_hist
from skimage.feature import canny

edges = canny(gray, sigma=3)  # bool; larger sigma: fewer edges
flat, local = equalize_hist(gray), equalize_adapthist(gray)  # floats from 0 to 1
brighter = (255 * (gray / 255) ** 0.5).astype("uint8")  # gamma below 1 lifts the shadows

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 4, figsize=(9, 2.5), layout="constrained")
for ax, (title, image) in zip(axes, {"gray": gray, "mask": mask, "labels": labels,
                                     "edges": edges}.items(), strict=True):
    ax.imshow(image, cmap="gray" if title != "labels" else "viridis")
    ax.set(title=title, xticks=[], yticks=[])
plt.show()

# %% check
raw = gray > threshold_otsu(gray)
assert n == 5 and ndimage.label(raw)[1] > 50, "specks should count without the opening"
assert np.allclose(table["area"], np.bincount(labels.ravel())[1:]), "bincount: the same sizes"
diagonal = np.eye(3)
assert ndimage.label(diagonal)[1] == 3, "corners should not join"
assert ndimage.label(diagonal, np.ones((3, 3)))[1] == 1, "with a full structure they should"
smaller, larger = ndimage.binary_erosion(mask).sum(), ndimage.binary_dilation(mask).sum()
assert smaller < mask.sum() < larger, "erosion should shrink, dilation grow"
assert ndimage.binary_erosion(gray).dtype == bool, "binary_erosion should make gray images bool"
assert flat.max() <= 1 and local.max() <= 1 and flat.dtype == float, "equalize: floats to 1"

# Output:
# 5 objects, sizes in pixels: [958, 419, 568, 1214, 292]
