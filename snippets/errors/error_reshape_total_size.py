"""Reshape keeps the number of values of a row; -1 works out one size."""

# %% error
import keras
import numpy as np

x = keras.Input((16,))
try:
    keras.layers.Reshape((3, 5))(x)
except ValueError as error:
    start = str(error).index("The total")
    print("ValueError: ...", str(error)[start:].split(". ")[0])

# %% fix
for target_shape in [(4, 4), (-1, 4), (2, 2, 4), (16, 1)]:
    print(target_shape, "->", keras.layers.Reshape(target_shape)(x).shape)

# %% fix: to swap axes, Permute and not Reshape
a = np.arange(6.0).reshape(1, 2, 3)
turned = np.asarray(keras.layers.Permute((2, 1))(a))
print(turned[0].tolist())

# %% check
assert keras.layers.Reshape((-1, 2))(x).shape == (None, 8, 2), "16 / 2"
assert np.array_equal(turned[0], a[0].T), "Permute swaps the axes"
mixed = np.asarray(keras.layers.Reshape((3, 2))(a))
assert not np.array_equal(mixed, turned), "Reshape reads the values in order"

# Output:
# ValueError: ... The total size of the tensor must be unchanged
# (4, 4) -> (None, 4, 4)
# (-1, 4) -> (None, 4, 4)
# (2, 2, 4) -> (None, 2, 2, 4)
# (16, 1) -> (None, 16, 1)
# [[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]
