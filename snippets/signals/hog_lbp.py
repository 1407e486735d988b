"""HOG gives a vector per image for a classifier; the LBP histogram ignores brightness."""

# %% data
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images, y = digits.images[:900], digits.target[:900]  # (n, height, width), all of one size

# %% HOG and an SVM
from skimage.feature import hog
from sklearn.svm import SVC

options = {"orientations": 8, "pixels_per_cell": (2, 2), "cells_per_block": (1, 1)}
X = np.array([hog(image, **options) for image in images])
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = SVC(C=10).fit(X_train, y_train)
print("HOG features:", X.shape[1], f" accuracy {model.score(X_test, y_test):.2f}")

# %% LBP: texture
from skimage.feature import local_binary_pattern


def lbp_histogram(image):
    """Share of each of the 10 uniform codes."""
    codes = local_binary_pattern(image, P=8, R=1, method="uniform")
    return np.bincount(codes.astype(int).ravel(), minlength=10) / codes.size


texture = np.array([lbp_histogram(image.astype("uint8")) for image in images])
print("LBP features:", texture.shape[1])

# %% check
assert X.shape[1] == 4 * 4 * 8, "4 x 4 cells with 8 directions"
assert model.score(X_test, y_test) > 0.8, "edge directions should tell the digits apart"
assert np.allclose(texture.sum(axis=1), 1), "each row should be a distribution of codes"
noise = np.random.default_rng(0).integers(0, 200, size=(64, 64), dtype="uint8")
change = np.abs(lbp_histogram(noise) - lbp_histogram(noise + 40)).max()
assert change < 0.02, "brighter should be nearly the same texture"
turned = np.abs(lbp_histogram(noise) - lbp_histogram(np.rot90(noise))).max()
assert turned < 0.02, "uniform codes should not depend on the direction"
big = hog(np.zeros((64, 128)))
assert len(big) == 6 * 14 * 9 * 9, "blocks down x across x cells per block x orientations"

# Output:
# HOG features: 128  accuracy 0.96
# LBP features: 10
