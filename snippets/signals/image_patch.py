"""Neighbouring pixels are correlated, distant ones hardly; a kernel weighs one patch at a time."""

# %% data
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images
image = images[0]

# %% patches and kernel
from numpy.lib.stride_tricks import sliding_window_view

patches = sliding_window_view(image, (3, 3))
kernel = np.array([[1, 1, 1], [0, 0, 0], [-1, -1, -1]])
response = (patches * kernel).sum(axis=(2, 3))
print("image", image.shape, "patches", patches.shape, "response", response.shape)

from scipy.signal import correlate2d

# %% neighbours carry the information
left, near, far = images[:, 3:5, 2], images[:, 3:5, 3], images[:, 3:5, 7]
r_near = np.corrcoef(left.ravel(), near.ravel())[0, 1]
r_far = np.corrcoef(left.ravel(), far.ravel())[0, 1]
print(f"correlation with the neighbour {r_near:.2f}, five pixels away {r_far:.2f}")

# %% check
assert (patches[2, 4] == image[2:5, 4:7]).all(), "patch (i, j) starts at pixel (i, j)"
assert np.allclose(response, correlate2d(image, kernel, "valid")), "that is cross-correlation"
assert r_near > 2 * abs(r_far), "neighbours should be more alike"

# Output:
# image (8, 8) patches (6, 6, 3, 3) response (6, 6)
# correlation with the neighbour 0.21, five pixels away 0.04
