"""argsort orders several arrays alike; argpartition finds the k largest without a full sort."""

# %% data
import numpy as np

names = np.array(["age", "bmi", "bp", "sex"])
importance = np.array([0.1, 0.5, 0.3, 0.05])

# %% best first
order = np.argsort(-importance)
print("best first:", names[order], importance[order])

# %% the two largest
top = np.argpartition(importance, -2)[-2:]
print("top 2:", sorted(names[top].tolist()))

# %% per row, by column, ranks
proba = np.array([[0.1, 0.6, 0.3], [0.5, 0.2, 0.3]])
print("top 2 classes:", np.argsort(-proba, axis=1)[:, :2].tolist())
A = np.array([[1, 9], [2, 7], [3, 8]])
print("rows by column 1:", A[A[:, 1].argsort()].tolist())
ranks = importance.argsort().argsort()

# %% check
assert (np.diff(importance[order]) <= 0).all(), "descending"
assert set(names[top].tolist()) == {"bmi", "bp"}, "the two largest"
assert ranks.tolist() == [1, 3, 2, 0], "rank 0 is the smallest"
assert np.isnan(np.sort([2, np.nan, 1])[-1]), "NaN goes to the end"
assert np.isnan(np.sort([2, np.nan, 1])[::-1][0]), "and to the front of the reversed array"
assert np.argsort(-np.array([1, 0, 2], dtype="uint8"))[0] != 2, "unsigned integers wrap around"
assert np.lexsort(([2, 1, 1], [0, 1, 0])).tolist() == [2, 0, 1], "the last key counts most"
assert np.searchsorted([1, 3, 5], 4) == 2, "4 goes between 3 and 5"

# Output:
# best first: ['bmi' 'bp' 'age' 'sex'] [0.5  0.3  0.1  0.05]
# top 2: ['bmi', 'bp']
# top 2 classes: [[1, 2], [0, 2]]
# rows by column 1: [[2, 7], [3, 8], [1, 9]]
