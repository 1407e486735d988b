"""A (n,) vector joins a matrix as a column only after it has two axes."""

# %% error
import numpy as np

A, b = np.ones((3, 2)), np.zeros(3)
try:
    np.concatenate([A, b], axis=1)
except ValueError as error:
    print("ValueError:", str(error).split(", but")[0])
try:
    np.concatenate([A, np.ones((3, 4))])
except ValueError as error:
    print("ValueError:", str(error).split(", but")[0])

# %% fix
print(np.column_stack([A, b]).shape, np.concatenate([A, np.ones((3, 4))], axis=1).shape)

# %% check
assert (np.column_stack([A, b]) == np.hstack([A, b[:, None]])).all(), "the same column"

# Output:
# ValueError: all the input arrays must have same number of dimensions
# ValueError: all the input array dimensions except for the concatenation axis must match exactly
# (3, 3) (3, 6)
