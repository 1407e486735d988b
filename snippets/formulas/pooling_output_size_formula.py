"""Pooling sizes follow the formulas, and a 7 x 7 image pools to 3 x 3 (valid) or 4 x 4 (same)."""

# %% formula
import numpy as np
from keras import layers


def pool_size(n, p, s, padding="valid"):
    return -(-n // s) if padding == "same" else (n - p) // s + 1


# %% 200 random layers
rng = np.random.default_rng(0)
for trial in range(100):
    n, p, s = int(rng.integers(6, 50)), int(rng.integers(1, 7)), int(rng.integers(1, 7))
    for padding in ("valid", "same"):
        layer = layers.MaxPooling2D(p, strides=s, padding=padding)
        shape = layer.compute_output_shape((None, n, n, 3))
        assert shape[1] == pool_size(n, p, s, padding), f"{trial}: n {n} p {p} s {s} {padding}"
        assert shape[3] == 3, "channels stay"

# %% 7 x 7
image = np.arange(49, dtype="float32").reshape(1, 7, 7, 1)
valid = np.array(layers.MaxPooling2D(2)(image))[0, :, :, 0]
same = np.array(layers.MaxPooling2D(2, padding="same")(image))[0, :, :, 0]
print("valid:", valid.shape, " same:", same.shape)
by_hand = image[0, :6, :6, 0].reshape(3, 2, 3, 2).max(axis=(1, 3))

# %% check
assert np.array_equal(valid, by_hand), "the maximum of each 2 x 2 block"
assert valid.max() == 40 and same.max() == 48, "valid ignores the last row and column"

# Output:
# valid: (3, 3)  same: (4, 4)
