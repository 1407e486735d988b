"""Masks and index arrays make copies; two index lists are paired, ix_ makes the block."""

# %% data
import numpy as np

X = np.arange(12).reshape(3, 4)
proba = np.array([[0.1, 0.9], [0.8, 0.2], [0.4, 0.6]])
y = np.array([1, 0, 0])

# %% pick
print("rows with y == 0:", X[y == 0].tolist())
print("rows 0 and 2:", X[[0, 2]].tolist(), " without row 1:", np.delete(X, 1, axis=0).tolist())
print("rows 0, 2 and columns 1, 3:", X[np.ix_([0, 2], [1, 3])].tolist())
print("probability of the true class:", proba[np.arange(len(y)), y])

# %% set
X[y == 0, 0] = -1
print("first column:", X[:, 0])

# %% count
index = [0, 0, 2]
counts = np.zeros(3, dtype=int)
np.add.at(counts, index, 1)
print("repeated positions counted:", counts)

# %% check
assert X[[0, 2], [1, 3]].tolist() == [1, 11], "two lists should be paired: (0, 1) and (2, 3)"
assert X[:, 0].tolist() == [0, -1, -1], "one indexing step should write"
X[y == 0][:, 0] = 99
assert 99 not in X, "writing into a copy should change nothing"
once = np.zeros(3, dtype=int)
once[index] += 1
assert once.tolist() == [1, 0, 1] and counts.tolist() == [2, 0, 1], "+= should count once"
assert (np.bincount(index, minlength=3) == counts).all(), "bincount should count all"
assert np.take_along_axis(proba, y[:, None], axis=1).ravel().tolist() == [0.9, 0.8, 0.4], "same"
assert X[np.array([0, 1, 1])].shape[0] == 3, "0 and 1 should be positions"
assert X[np.array([0, 1, 1], bool)].shape[0] == 2, "as booleans they should be a mask"
assert (X[-1] == X[2]).all(), "-1 should be the last row"

# Output:
# rows with y == 0: [[4, 5, 6, 7], [8, 9, 10, 11]]
# rows 0 and 2: [[0, 1, 2, 3], [8, 9, 10, 11]]  without row 1: [[0, 1, 2, 3], [8, 9, 10, 11]]
# rows 0, 2 and columns 1, 3: [[1, 3], [9, 11]]
# probability of the true class: [0.9 0.8 0.4]
# first column: [ 0 -1 -1]
# repeated positions counted: [2 0 1]
