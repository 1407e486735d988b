"""Flattening gives H*W*C features; a model on flat pixels does not notice a fixed shuffle."""

# %% data
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images, y = digits.images, digits.target
print("batch", images.shape, " one colour image", np.zeros((32, 32, 3)).shape)

# %% flatten
X = images.reshape(len(images), -1)
print("8 * 8 =", X.shape[1], "  28 * 28 =", np.prod((28, 28)), "  32 * 32 * 3 =", 32 * 32 * 3)

# %% neighbours do not matter to a model of flat pixels
from sklearn.neighbors import KNeighborsClassifier

rng = np.random.default_rng(0)
shuffle = rng.permutation(X.shape[1])
train, test = slice(None, 1200), slice(1200, None)
plain = KNeighborsClassifier().fit(X[train], y[train]).score(X[test], y[test])
mixed = KNeighborsClassifier().fit(X[train][:, shuffle], y[train])
shuffled = mixed.score(X[test][:, shuffle], y[test])
print(f"accuracy {plain:.3f}, with pixels shuffled alike {shuffled:.3f}")

# %% check
assert X.shape[1] == np.prod(images.shape[1:]), "H * W * C features"
assert np.isclose(plain, shuffled), "distances ignore the order of the pixels"

# Output:
# batch (1797, 8, 8)  one colour image (32, 32, 3)
# 8 * 8 = 64   28 * 28 = 784   32 * 32 * 3 = 3072
# accuracy 0.965, with pixels shuffled alike 0.965
