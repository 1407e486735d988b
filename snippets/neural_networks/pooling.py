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
from keras import layers

x = image[None, :, :, None]  # N, H, W, C
for layer in (
    layers.MaxPooling2D(2),
    layers.MaxPooling2D(2, padding="same"),
    layers.AveragePooling2D(2),
    layers.GlobalAveragePooling2D(),
    layers.Conv2D(1, 3, strides=2, padding="same"),  # a learned way to shrink
):
    print(f"{layer.__class__.__name__:22} {x.shape} -> {tuple(layer(x).shape)}")

# %% check
largest, mean = layers.MaxPooling2D(2)(x)[0, :, :, 0], layers.AveragePooling2D(2)(x)[0, :, :, 0]
assert np.allclose(largest, pool(image, 2, np.max)), "the maximum of each patch"
assert np.allclose(mean, pool(image, 2, np.mean)), "the mean of each patch"
same = layers.MaxPooling2D(2, padding="same")(x)
assert same.shape == (1, 4, 4, 1), "same padding should keep the border"
assert np.isclose(layers.GlobalAveragePooling2D()(x)[0, 0], image.mean()), "one mean a channel"

# Output:
# [[ 8. 10. 12.]
#  [22. 24. 26.]
#  [36. 38. 40.]]
# MaxPooling2D           (1, 7, 7, 1) -> (1, 3, 3, 1)
# MaxPooling2D           (1, 7, 7, 1) -> (1, 4, 4, 1)
# AveragePooling2D       (1, 7, 7, 1) -> (1, 3, 3, 1)
# GlobalAveragePooling2D (1, 7, 7, 1) -> (1, 1)
# Conv2D                 (1, 7, 7, 1) -> (1, 4, 4, 1)
