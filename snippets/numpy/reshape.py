"""reshape keeps the order of the elements and infers the axis given as -1."""

# %% data
import numpy as np

images = np.arange(5 * 28 * 28).reshape(5, 28, 28)

# %% flatten and restore
rows = images.reshape(len(images), -1)
restored = rows.reshape(-1, 28, 28, 1)
column = rows[0].reshape(-1, 1)
print(images.shape, "->", rows.shape, "->", restored.shape)
print("one column:", column.shape)

# %% reshape is not transpose
A = np.array([[1, 2, 3], [4, 5, 6]])
print("reshape(3, 2):", A.reshape(3, 2).tolist())
print("transpose:    ", A.T.tolist())

# %% check
assert (restored[..., 0] == images).all(), "the way back should restore the images"
assert not (A.reshape(3, 2) == A.T).all(), "they should differ"
assert np.shares_memory(A, A.reshape(3, 2)), "the reshape of a contiguous array is a view"

# Output:
# (5, 28, 28) -> (5, 784) -> (5, 28, 28, 1)
# one column: (784, 1)
# reshape(3, 2): [[1, 2], [3, 4], [5, 6]]
# transpose:     [[1, 4], [2, 5], [3, 6]]
