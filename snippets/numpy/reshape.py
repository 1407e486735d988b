"""reshape keeps the order of the elements and infers the axis given as -1."""

# %% data
import numpy as np

images = np.arange(5 * 28 * 28).reshape(5, 28, 28)

# %% flatten and restore
rows = images.reshape(len(images), -1)
restored = rows.reshape(-1, 28, 28, 1)
print(images.shape, "->", rows.shape, "->", restored.shape)

# %% vectors
x = np.arange(14.0)
print("column:", x.reshape(-1, 1).shape, " row:", x.reshape(1, -1).shape)
print("rows of 7:", x.reshape(-1, 7).tolist())

# %% check
assert (restored[..., 0] == images).all(), "the way back should restore the images"
A = np.array([[1, 2, 3], [4, 5, 6]])
assert not (A.reshape(3, 2) == A.T).all(), "reshape should not transpose"
assert np.shares_memory(A, A.reshape(3, 2)), "a reshape should be a view here"

import pandas as pd

assert not hasattr(pd.Series(x), "reshape"), "a Series should have no reshape"
message = "none"
try:
    x.reshape(-1, 4)
except ValueError as error:
    message = str(error)
assert "cannot reshape array of size 14" in message, "the size should be a multiple"

# Output:
# (5, 28, 28) -> (5, 784) -> (5, 28, 28, 1)
# column: (14, 1)  row: (1, 14)
# rows of 7: [[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0]]
