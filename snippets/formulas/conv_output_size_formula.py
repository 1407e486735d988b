"""Keras Conv2D sizes follow the formulas, and same padding is zero padding by that amount."""


# %% formulas
def conv_size(n, k, s=1, padding="valid", dilation=1):
    """Output size along one axis."""
    k = dilation * (k - 1) + 1
    return -(-n // s) if padding == "same" else (n - k) // s + 1


def same_padding(n, k, s=1):
    """Zeros before and after."""
    total = max((conv_size(n, k, s, "same") - 1) * s + k - n, 0)
    return total // 2, total - total // 2


# %% sizes
for n, k, s, padding in [(9, 3, 1, "valid"), (9, 3, 2, "valid"), (9, 3, 2, "same")]:
    print(f"n {n} k {k} s {s} {padding:5} -> {conv_size(n, k, s, padding)}")
print("11 pixels, kernel 4, stride 2, same: zeros", same_padding(11, 4, 2))
n = 28
for layer, k, s in [("conv 3x3", 3, 1), ("pool 2x2", 2, 2)] * 2:
    n = conv_size(n, k, s)
    print(f"{layer} -> {n}")
print("Flatten after 64 filters:", n * n * 64)

# %% check
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
for trial in range(100):
    n, k, s = int(rng.integers(7, 40)), int(rng.integers(1, 8)), int(rng.integers(1, 5))
    for padding in ("valid", "same"):
        layer = layers.Conv2D(1, k, strides=s, padding=padding)
        shape = layer.compute_output_shape((None, n, n, 1))
        assert shape[1] == conv_size(n, k, s, padding), f"{trial}: n {n} k {k} s {s} {padding}"
shape = layers.Conv2D(1, 3, dilation_rate=4).compute_output_shape((None, 28, 28, 1))
assert shape[1] == conv_size(28, 3, dilation=4) == 20, "dilation 4 makes a kernel of 9"
strides = layers.Conv2D(1, 3, strides=(2, 1)).compute_output_shape((1, 512, 512, 1))
assert strides == (1, 255, 510, 1), "each axis has its own stride"
assert same_padding(28, 3, 1) == (1, 1), "one zero per side"
assert same_padding(28, 3, 2) == (0, 1), "stride 2: none before, one after"
same, valid = layers.Conv2D(2, 4, strides=2, padding="same"), layers.Conv2D(2, 4, strides=2)
x = rng.normal(size=(1, 11, 11, 1)).astype("float32")
_ = same(x), valid(x)
valid.set_weights(same.get_weights())
padded = np.pad(x, ((0, 0), same_padding(11, 4, 2), same_padding(11, 4, 2), (0, 0)))
assert np.allclose(same(x), valid(padded), atol=1e-5), "same is valid on the padded image"

# Output:
# n 9 k 3 s 1 valid -> 7
# n 9 k 3 s 2 valid -> 4
# n 9 k 3 s 2 same  -> 5
# 11 pixels, kernel 4, stride 2, same: zeros (1, 2)
# conv 3x3 -> 26
# pool 2x2 -> 13
# conv 3x3 -> 11
# pool 2x2 -> 5
# Flatten after 64 filters: 1600
