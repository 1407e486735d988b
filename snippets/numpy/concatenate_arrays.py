"""concatenate joins along an existing axis; append without axis flattens."""

# %% data
import numpy as np

A = np.array([[1, 2, 3], [4, 5, 6]])
B = np.array([[7, 8, 9], [10, 11, 12]])
x, y = np.array([1, 2]), np.array([10, 20])

# %% join
print("rows:", np.concatenate([A, B]).shape, " columns:", np.concatenate([A, B], axis=1).shape)
print("c_ of vectors:", np.c_[x, y].tolist(), " hstack of vectors:", np.hstack([x, y]).tolist())
print("one more column:", np.column_stack([A, x]).tolist())
print("append without axis:", np.append(A, B).shape)

# %% collect, then join once
parts = [np.full((2, 3), i) for i in range(4)]

# %% check
assert (np.vstack([A, B]) == np.concatenate([A, B], axis=0)).all(), "vstack joins rows"
assert (np.vstack([x, y]).T == np.c_[x, y]).all(), "the transposed vstack has columns"
assert np.append(A, B).shape == (12,), "append without axis flattens"
assert np.concatenate(parts).shape == (8, 3), "four blocks of two rows are eight rows"

# Output:
# rows: (4, 3)  columns: (2, 6)
# c_ of vectors: [[1, 10], [2, 20]]  hstack of vectors: [1, 2, 10, 20]
# one more column: [[1, 2, 3, 1], [4, 5, 6, 2]]
# append without axis: (12,)
