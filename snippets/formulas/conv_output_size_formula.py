"""Keras Conv2D sizes follow the formulas, and same padding is zero padding by that amount."""

# %% formulas
import numpy as np
from keras import layers


def conv_size(n, k, s=1, padding="valid"):
    return -(-n // s) if padding == "same" else (n - k) // s + 1


def same_padding(n, k, s=1):
    """Zeros before and after."""
    total = max((conv_size(n, k, s, "same") - 1) * s + k - n, 0)
    return total // 2, total - total // 2


# %% 200 random layers
rng = np.random.default_rng(0)
for trial in range(100):
    n, k, s = int(rng.integers(7, 40)), int(rng.integers(1, 8)), int(rng.integers(1, 5))
    for padding in ("valid", "same"):
        layer = layers.Conv2D(1, k, strides=s, padding=padding)
        shape = layer.compute_output_shape((None, n, n, 1))
        assert shape[1] == conv_size(n, k, s, padding), f"{trial}: n {n} k {k} s {s} {padding}"

for n, k, s, padding in [(9, 3, 1, "valid"), (9, 3, 2, "valid"), (9, 3, 2, "same")]:
    print(f"n {n} k {k} s {s} {padding:5} -> {conv_size(n, k, s, padding)}")
sizes = [conv_size(9, 3, 1), conv_size(9, 3, 2), conv_size(9, 3, 3), conv_size(9, 3, 1, "same")]
shape = layers.Conv2D(1, 3, strides=(2, 1)).compute_output_shape((1, 512, 512, 1))
print("512x512 with strides (2, 1):", shape)

# %% padding by hand
same = layers.Conv2D(2, 4, strides=2, padding="same")
valid = layers.Conv2D(2, 4, strides=2)
x = rng.normal(size=(1, 11, 11, 1)).astype("float32")
same.build(x.shape)
valid.build(x.shape)
valid.set_weights(same.get_weights())
pad = same_padding(11, 4, 2)
print("11 pixels, kernel 4, stride 2: pad", pad)
padded = np.pad(x, ((0, 0), pad, pad, (0, 0)))

# %% check
assert sizes == [7, 4, 3, 9], "stride 1, 2, 3 and same on 9 pixels"
assert shape == (1, 255, 510, 1), "(512 - 3) // 2 + 1 and 512 - 3 + 1"
assert np.allclose(same(x), valid(padded), atol=1e-5), "same is valid on the padded image"

# Output:
# n 9 k 3 s 1 valid -> 7
# n 9 k 3 s 2 valid -> 4
# n 9 k 3 s 2 same  -> 5
# 512x512 with strides (2, 1): (1, 255, 510, 1)
# 11 pixels, kernel 4, stride 2: pad (1, 2)
