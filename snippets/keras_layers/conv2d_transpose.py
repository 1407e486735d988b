"""Conv2DTranspose with stride 2 and same padding doubles the image."""

# %% sizes
import keras
import numpy as np

x = np.zeros((1, 7, 7, 8))
same = keras.layers.Conv2DTranspose(4, 3, strides=2, padding="same")
valid = keras.layers.Conv2DTranspose(4, 3, strides=2)
print("same", tuple(same(x).shape), "valid", tuple(valid(x).shape))

# %% back to the size before a strided convolution
image = np.zeros((1, 28, 28, 1))
encoded = keras.layers.Conv2D(16, 3, strides=2, padding="same")(image)
decoded = keras.layers.Conv2DTranspose(1, 4, strides=2, padding="same")(encoded)
print(image.shape, "->", tuple(encoded.shape), "->", tuple(decoded.shape))

# %% check
assert same(x).shape == (1, 14, 14, 4), "7 * 2"
assert valid(x).shape == (1, 15, 15, 4), "(7 - 1) * 2 + 3"
assert same.get_weights()[0].shape == (3, 3, 4, 8), "filters before input channels"
assert decoded.shape == image.shape, "the shape comes back"

# Output:
# same (1, 14, 14, 4) valid (1, 15, 15, 4)
# (1, 28, 28, 1) -> (1, 14, 14, 16) -> (1, 28, 28, 1)
