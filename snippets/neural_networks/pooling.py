"""Pooling keeps one value a patch: 7x7 becomes 3x3, or 4x4 with same padding."""

# %% data
import numpy as np

image = np.arange(49.0).reshape(7, 7)


# %% by hand, stride equal to the patch
def pool(x, size, reduce):
    n, m = x.shape[0] // size, x.shape[1] // size
    patches = x[: n * size, : m * size].reshape(n, size, m, size)
    return reduce(patches, axis=(1, 3))


print(pool(image, 2, np.max))

# %% Keras
from keras import ops

x = image[None, :, :, None]
largest = ops.convert_to_numpy(ops.max_pool(x, 2, strides=2, padding="valid"))
mean = ops.convert_to_numpy(ops.average_pool(x, 2, strides=2, padding="valid"))
same = ops.max_pool(x, 2, strides=2, padding="same")
print("valid", largest.shape[1:3], "same", tuple(same.shape[1:3]))

# %% check
assert np.allclose(largest[0, :, :, 0], pool(image, 2, np.max)), "maximum of each patch"
assert np.allclose(mean[0, :, :, 0], pool(image, 2, np.mean)), "mean of each patch"
assert tuple(same.shape[1:3]) == (4, 4), "same padding keeps the border"

# Output:
# [[ 8. 10. 12.]
#  [22. 24. 26.]
#  [36. 38. 40.]]
# valid (3, 3) same (4, 4)
