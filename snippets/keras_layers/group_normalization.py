"""GroupNormalization normalizes channel groups of each image; groups=-1 is instance norm."""

# %% by hand
import keras
import numpy as np

x = np.random.default_rng(0).normal(5, 3, (2, 8, 8, 16)).astype("float32")
output = np.asarray(keras.layers.GroupNormalization(groups=4)(x))
groups = x.reshape(2, 8, 8, 4, 4)
mean = groups.mean(axis=(1, 2, 4), keepdims=True)
variance = groups.var(axis=(1, 2, 4), keepdims=True)
by_hand = ((groups - mean) / np.sqrt(variance + 1e-3)).reshape(x.shape)
print("4 groups of 4 channels:", np.allclose(output, by_hand, atol=1e-3))

# %% instance normalization
instance = np.asarray(keras.layers.GroupNormalization(groups=-1)(x))

# %% the default needs a multiple of 32 channels
try:
    keras.layers.GroupNormalization()(x)
except ValueError as error:
    print("ValueError:", str(error)[:34])

# %% check
assert np.allclose(output, by_hand, atol=1e-3), "per sample and group"
assert abs(instance.mean(axis=(1, 2))).max() < 1e-3, "each channel of each image has mean 0"

# Output:
# 4 groups of 4 channels: True
# ValueError: Number of groups (32) cannot be mo
