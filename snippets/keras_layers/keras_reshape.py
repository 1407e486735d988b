"""Reshape regroups the numbers in order, Permute swaps axes; both leave the batch axis alone."""

# %% reshape
import keras
import numpy as np

x = np.arange(12, dtype="float32").reshape(2, 6)
print(tuple(keras.layers.Reshape((2, 3))(x).shape), tuple(keras.layers.Reshape((-1, 2))(x).shape))

# %% permute
maps = np.random.default_rng(0).normal(size=(4, 3, 28, 32)).astype("float32")  # channels first
last = keras.layers.Permute((2, 3, 1))(maps)
print("channels last:", tuple(last.shape))

# %% reshape is not a transpose
matrix = np.arange(6, dtype="float32").reshape(1, 2, 3)
reshaped = np.asarray(keras.layers.Reshape((3, 2))(matrix))
permuted = np.asarray(keras.layers.Permute((2, 1))(matrix))
print(reshaped[0].astype(int).tolist(), permuted[0].astype(int).tolist())

# %% repeat a vector for a sequence decoder

# %% check
assert np.array_equal(keras.layers.Reshape((2, 3))(x), x.reshape(2, 2, 3)), "NumPy's order"
assert np.array_equal(last, maps.transpose(0, 2, 3, 1)), "dims count from 1"
assert reshaped.shape == permuted.shape and not np.array_equal(reshaped, permuted), "different"
assert keras.layers.RepeatVector(5)(x).shape == (2, 5, 6), "one copy per timestep"

# Output:
# (2, 2, 3) (2, 3, 2)
# channels last: (4, 28, 32, 3)
# [[0, 1], [2, 3], [4, 5]] [[0, 3], [1, 4], [2, 5]]
