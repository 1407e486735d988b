"""concatenate joins along an existing axis; append without axis flattens."""

# %% data
import numpy as np

A = np.array([[1, 2, 3], [4, 5, 6]])
B = np.array([[7, 8, 9], [10, 11, 12]])
x, y = np.array([1, 2]), np.array([10, 20])

# %% join
print("rows:", np.concatenate([A, B]).shape, " columns:", np.concatenate([A, B], axis=1).shape)
print("vectors as columns:", np.column_stack([x, y]).tolist())
print("one more column:", np.column_stack([A, x]).tolist())
print("column of ones in front:", np.c_[np.ones(len(A)), A].tolist())
print("one more row:", np.vstack([A, [0, 0, 0]]).tolist())

# %% loop
parts = []
for i in range(4):
    parts.append(np.full((2, 3), i))
joined = np.concatenate(parts)
print("collected and joined once:", joined.shape)

# %% check
assert (np.vstack([A, B]) == np.concatenate([A, B], axis=0)).all(), "vstack should join rows"
assert (np.hstack([A, B]) == np.concatenate([A, B], axis=1)).all(), "hstack should join columns"
assert (np.vstack([x, y]).T == np.c_[x, y]).all(), "the transposed vstack should have columns"
assert np.hstack([x, y]).shape == (4,), "hstack of vectors should make one longer vector"
assert np.append(A, B).shape == (12,), "append without axis should flatten"
assert joined.shape == (8, 3), "four blocks of two rows should be eight rows"
assert np.concatenate([[1, 2], ["a"]]).tolist() == ["1", "2", "a"], "numbers should become text"

# Output:
# rows: (4, 3)  columns: (2, 6)
# vectors as columns: [[1, 10], [2, 20]]
# one more column: [[1, 2, 3, 1], [4, 5, 6, 2]]
# column of ones in front: [[1.0, 1.0, 2.0, 3.0], [1.0, 4.0, 5.0, 6.0]]
# one more row: [[1, 2, 3], [4, 5, 6], [0, 0, 0]]
# collected and joined once: (8, 3)
