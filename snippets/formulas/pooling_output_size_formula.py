"""Pooling sizes follow the formulas, and a 7 x 7 image pools to 3 x 3 (valid) or 4 x 4 (same)."""


# %% formula
def pooled_size(n, p, s=None, padding="valid"):
    """Output size along one axis; the stride s is the pool size p unless given."""
    s = s or p
    return -(-n // s) if padding == "same" else (n - p) // s + 1


for n in (7, 13, 28):
    print(f"{n} -> valid {pooled_size(n, 2)}, same {pooled_size(n, 2, padding='same')}")

# %% in NumPy
import numpy as np


def max_pool(image, p):
    """Valid max pooling of (height, width) with stride p."""
    rows, columns = image.shape[0] // p, image.shape[1] // p
    return image[: rows * p, : columns * p].reshape(rows, p, columns, p).max(axis=(1, 3))


print(max_pool(np.arange(49).reshape(7, 7), 2))

# %% check
from keras import layers

rng = np.random.default_rng(0)
for trial in range(100):
    n, p, s = int(rng.integers(6, 50)), int(rng.integers(1, 7)), int(rng.integers(1, 7))
    for padding in ("valid", "same"):
        layer = layers.MaxPooling2D(p, strides=s, padding=padding)
        shape = layer.compute_output_shape((None, n, n, 3))
        assert shape[1] == pooled_size(n, p, s, padding), f"{trial}: n {n} p {p} s {s} {padding}"
        assert shape[3] == 3, "the channels should stay"
image = np.arange(49, dtype="float32").reshape(1, 7, 7, 1)
valid = np.array(layers.MaxPooling2D(2)(image))[0, :, :, 0]
same = np.array(layers.MaxPooling2D(2, padding="same")(image))[0, :, :, 0]
assert np.array_equal(valid, max_pool(image[0, :, :, 0], 2)), "the maximum of each 2 x 2 block"
assert valid.max() == 40 and same.max() == 48, "valid should ignore the last row and column"

# Output:
# 7 -> valid 3, same 4
# 13 -> valid 6, same 7
# 28 -> valid 14, same 14
# [[ 8 10 12]
#  [22 24 26]
#  [36 38 40]]
