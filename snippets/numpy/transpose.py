"""transpose moves axes together with their data; reshape to the same shape scrambles it."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.random((4, 1000))
images = rng.random((10, 3, 32, 32))

# %% transpose
last = images.transpose(0, 2, 3, 1)
print(X.shape, "->", X.T.shape)
print(images.shape, "->", last.shape)
print("two axes:", np.swapaxes(images, 1, 2).shape)

# %% check
assert (last == np.moveaxis(images, 1, -1)).all(), "moveaxis should do the same"
assert last[7, 5, 6, 2] == images[7, 2, 5, 6], "the element should move with its axes"
assert np.shares_memory(last, images), "transpose should be a view"
scrambled = images.reshape(10, 32, 32, 3)
assert scrambled.shape == last.shape and not (scrambled == last).all(), "reshape scrambles"
assert images.T.shape == (32, 32, 3, 10), ".T should reverse all axes"
x = np.arange(3)
assert x.T.shape == (3,), "a 1-D array should not change"

# Output:
# (4, 1000) -> (1000, 4)
# (10, 3, 32, 32) -> (10, 32, 32, 3)
# two axes: (10, 32, 3, 32)
