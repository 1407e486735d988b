"""HOG gives a vector per image for a classifier; the LBP histogram ignores brightness."""

# %% data
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images, y = digits.images[:900], digits.target[:900]

# %% HOG
from skimage.feature import hog
from sklearn.svm import SVC

options = {"orientations": 8, "pixels_per_cell": (4, 4), "cells_per_block": (1, 1)}
X = np.array([hog(image, **options) for image in images])
score = SVC().fit(X[:600], y[:600]).score(X[600:], y[600:])
print("HOG features:", X.shape[1], f" accuracy {score:.2f}")
assert X.shape[1] == 2 * 2 * 8, "2 x 2 cells with 8 directions"
assert score > 0.8, "edge directions should tell the digits apart"

# %% LBP
from skimage.feature import local_binary_pattern


def lbp_histogram(image):
    """Share of each of the 10 uniform codes."""
    codes = local_binary_pattern(image, P=8, R=1, method="uniform")
    return np.bincount(codes.astype(int).ravel(), minlength=10) / codes.size


image = images[0].astype("uint8")
print("LBP:", lbp_histogram(image).round(2))
assert np.allclose(lbp_histogram(image), lbp_histogram(image + 40)), "brighter, same texture"
