"""Neighbouring pixels are correlated, distant ones hardly; a kernel weighs one patch at a time."""

# %% data
import numpy as np
from sklearn.datasets import load_sample_image

image = load_sample_image("china.jpg").mean(axis=2)  # grey, (height, width)

# %% all patches of 3 x 3, and a kernel on each
from numpy.lib.stride_tricks import sliding_window_view

patches = sliding_window_view(image, (3, 3))
kernel = np.array([[1, 1, 1], [0, 0, 0], [-1, -1, -1]])
response = (patches * kernel).sum(axis=(2, 3))
print("image", image.shape, "patches", patches.shape, "response", response.shape)

# %% some patches at random, as rows of a table
from sklearn.feature_extraction.image import extract_patches_2d

table = extract_patches_2d(image, (8, 8), max_patches=100, random_state=0).reshape(100, -1)

# %% tiles without overlap
size = 32
height, width = (side - side % size for side in image.shape)  # the rest is cut off
tiles = image[:height, :width].reshape(height // size, size, width // size, size).swapaxes(1, 2)
print("table", table.shape, "tiles", tiles.shape)

# %% check
from scipy.signal import correlate2d

assert np.array_equal(patches[2, 4], image[2:5, 4:7]), "patch (i, j) should start at pixel (i, j)"
assert np.allclose(response, correlate2d(image, kernel, "valid")), "that is cross-correlation"
assert np.array_equal(tiles[1, 2], image[32:64, 64:96]), "tile (i, j) should start at 32 i, 32 j"
near = np.corrcoef(image[:, :-1].ravel(), image[:, 1:].ravel())[0, 1]
far = np.corrcoef(image[:, :-200].ravel(), image[:, 200:].ravel())[0, 1]
assert near > 0.9 > 2 * abs(far), "neighbours should be more alike than distant pixels"
assert np.shares_memory(patches, image), "sliding_window_view should not copy"

# Output:
# image (427, 640) patches (425, 638, 3, 3) response (425, 638)
# table (100, 64) tiles (13, 20, 32, 32)
