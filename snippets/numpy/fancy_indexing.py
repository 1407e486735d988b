"""Masks and index arrays make copies; two index lists are paired, ix_ makes the block."""

# %% data
import numpy as np

X = np.arange(12).reshape(3, 4)
proba = np.array([[0.1, 0.9], [0.8, 0.2], [0.4, 0.6]])
y = np.array([1, 0, 0])

# %% pick
print("rows with y == 0:", X[y == 0].tolist())
print("paired:", X[[0, 2], [1, 3]], " block:", X[np.ix_([0, 2], [1, 3])].tolist())
print("probability of the true class:", proba[np.arange(len(y)), y])
assert X[[0, 2], [1, 3]].tolist() == [1, 11], "(0, 1) and (2, 3)"

# %% copies
X[y == 0][0] = -1
assert X.min() == 0, "writing into the copy changes nothing"
X[y == 0, 0] = -1
assert X[:, 0].tolist() == [0, -1, -1], "one indexing step writes"

# %% repeated indices
counts, index = np.zeros(3, dtype=int), [0, 0, 2]
counts[index] += 1
exact = np.zeros(3, dtype=int)
np.add.at(exact, index, 1)
print("+= counts", counts, " add.at counts", exact)
assert exact.tolist() == [2, 0, 1] and counts.tolist() == [1, 0, 1], "+= counts once"
assert (np.bincount(index, minlength=3) == exact).all(), "bincount counts all"

# Output:
# rows with y == 0: [[4, 5, 6, 7], [8, 9, 10, 11]]
# paired: [ 1 11]  block: [[1, 3], [9, 11]]
# probability of the true class: [0.9 0.8 0.4]
# += counts [1 0 1]  add.at counts [2 0 1]
