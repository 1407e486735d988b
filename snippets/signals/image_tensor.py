"""Flattening gives H*W*C features; a model on flat pixels does not notice a fixed shuffle."""

# %% data
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images, y = digits.images, digits.target
print("batch", images.shape, images.dtype, "values", images.min(), "to", images.max())

# %% table of pixels, and back
X = images.reshape(len(images), -1)
back = X.reshape(-1, 8, 8)

# %% batch for Keras: channel axis, float32, 0 to 1
batch = images[..., None].astype("float32") / images.max()
print("flat", X.shape, "for Keras", batch.shape)

# %% shapes
rgb = np.zeros((32, 48, 3), dtype="uint8")  # height, width, channels
channels_first = np.moveaxis(rgb, -1, 0)
print(rgb.ndim, "axes, flat:", rgb.size, " channels first:", channels_first.shape)

# %% check
from sklearn.neighbors import KNeighborsClassifier

assert np.array_equal(back, images), "reshape should bring the images back"
assert X.shape[1] == np.prod(images.shape[1:]), "H * W * C features"
assert np.prod((28, 28)) == 784 and np.prod((32, 32, 3)) == 3072, "MNIST and CIFAR"
shuffle = np.random.default_rng(0).permutation(X.shape[1])
plain = KNeighborsClassifier().fit(X[:1200], y[:1200]).score(X[1200:], y[1200:])
mixed = KNeighborsClassifier().fit(X[:1200, shuffle], y[:1200])
shuffled = mixed.score(X[1200:, shuffle], y[1200:])
assert np.isclose(plain, shuffled), "a model of flat pixels should not notice a shuffle"
scrambled = rgb.reshape(3, 32, 48)
rgb[0, 0] = [1, 2, 3]
assert channels_first[:, 0, 0].tolist() == [1, 2, 3], "moveaxis should keep a pixel together"
assert scrambled[:, 0, 0].tolist() != [1, 2, 3], "reshape should scramble the channels"
from PIL import Image

assert Image.fromarray(rgb).size == (48, 32), "PIL's size should be width first"
white = np.full(3, 255, dtype="uint8")
assert (white + np.uint8(1))[0] == 0, "bytes should overflow"

# Output:
# batch (1797, 8, 8) float64 values 0.0 to 16.0
# flat (1797, 64) for Keras (1797, 8, 8, 1)
# 3 axes, flat: 4608  channels first: (3, 32, 48)
