"""transpose moves axes together with their data; reshape to the same shape scrambles it."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.random((4, 1000))
images = rng.random((10, 3, 32, 32))

# %% transpose
last = images.transpose(0, 2, 3, 1)
print(X.shape, "->", X.T.shape)
print(images.shape, "->", last.shape, " all reversed:", images.T.shape)

# %% reshape is something else
scrambled = images.reshape(10, 32, 32, 3)
x = np.arange(3)

# %% check
assert (last == np.moveaxis(images, 1, -1)).all(), "moveaxis says the same"
assert last[7, 5, 6, 2] == images[7, 2, 5, 6], "the element moved with its axes"
assert np.shares_memory(last, images), "transpose is a view"
assert scrambled.shape == last.shape and not (scrambled == last).all(), "reshape scrambles"
assert x.T.shape == (3,), "a 1-D array does not change"

# Output:
# (4, 1000) -> (1000, 4)
# (10, 3, 32, 32) -> (10, 32, 32, 3)  all reversed: (32, 32, 3, 10)
