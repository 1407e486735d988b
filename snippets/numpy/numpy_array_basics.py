"""A slice is a view of the array; * works element by element, @ multiplies, then sums."""

# %% create
import numpy as np

A = np.array([[1, 2, 10], [3, 4, 20], [5, 6, 30]])
print("shape", A.shape, "dtype kind", A.dtype.kind)

# %% slice
X, y = A[:, :-1], A[:, -1]
print("features", X.tolist(), "target", y)
print("row 0:", A[0], " column 1:", A[:, 1], " element:", A[0, 1])
print("rows with first column > 2:", A[A[:, 0] > 2].tolist())
print("reversed:", y[::-1], " every second:", y[::2])

# %% combine
w = np.array([2, 4])
print("elementwise:", (X * w).tolist())
print("dot:", X @ w, " mean per column:", A.mean(axis=0))

# %% check
assert A[0, 1] == 2 and A[-1, -1] == 30, "an index should be row, column"
assert A[:, 1].shape == (3,) and A[:, [1]].shape == (3, 1), "a list should keep the axis"
assert A[:2].shape == (2, 3), "the stop should be excluded"
assert (X @ w == (X * w).sum(axis=1)).all(), "dot should be multiply, then sum"
picked = A[[0]]
picked[0, 0] = -1
assert A[0, 0] == 1, "a list of rows should be a copy"
first = A[0]
first[0] = 100
assert A[0, 0] == 100, "a slice should be a view of the same data"

# Output:
# shape (3, 3) dtype kind i
# features [[1, 2], [3, 4], [5, 6]] target [10 20 30]
# row 0: [ 1  2 10]  column 1: [2 4 6]  element: 2
# rows with first column > 2: [[3, 4, 20], [5, 6, 30]]
# reversed: [30 20 10]  every second: [10 30]
# elementwise: [[2, 8], [6, 16], [10, 24]]
# dot: [10 22 34]  mean per column: [ 3.  4. 20.]
