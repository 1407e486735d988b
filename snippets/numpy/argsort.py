"""argsort orders several arrays alike; argpartition finds the k largest without a full sort."""

# %% data
import numpy as np

names = np.array(["age", "bmi", "bp", "sex"])
importance = np.array([0.1, 0.5, 0.3, 0.05])

# %% sort
order = np.argsort(-importance)
print("best first:", names[order], importance[order])
print("smallest first:", np.sort(importance), " largest first:", np.sort(importance)[::-1])

# %% top
top = np.argpartition(importance, -2)[-2:]
print("top 2, in any order:", sorted(names[top].tolist()))
proba = np.array([[0.1, 0.6, 0.3], [0.5, 0.2, 0.3]])
print("top 2 classes of each row:", np.argsort(-proba, axis=1)[:, :2].tolist())

# %% matrix
A = np.array([[1, 9], [2, 7], [3, 8]])
print("rows by column 1:", A[A[:, 1].argsort()].tolist())

# %% ranks
from scipy.stats import rankdata

print("ranks from 1:", rankdata(importance))

# %% check
assert (np.diff(importance[order]) <= 0).all(), "the order should be descending"
assert set(names[top].tolist()) == {"bmi", "bp"}, "top should hold the two largest"
assert (importance.argsort().argsort() == rankdata(importance) - 1).all(), "argsort twice: ranks"
gap = np.array([2, np.nan, 1])
assert np.isnan(np.sort(gap)[-1]) and np.isnan(gap[np.argsort(-gap)[-1]]), "NaN should come last"
assert np.isnan(np.sort(gap)[::-1][0]), "NaN should come first in the reversed array"
assert np.isnan(gap[np.argpartition(gap, -1)[-1]]), "argpartition should take NaN as the largest"
assert np.argsort(-np.array([1, 0, 2], dtype="uint8"))[0] != 2, "unsigned integers should wrap"
assert np.array([2, 1]).sort() is None, "x.sort() should return None"
assert np.lexsort(([2, 1, 1], [0, 1, 0])).tolist() == [2, 0, 1], "the last key should count most"
assert np.searchsorted([1, 3, 5], 4) == 2, "4 should go between 3 and 5"

# Output:
# best first: ['bmi' 'bp' 'age' 'sex'] [0.5  0.3  0.1  0.05]
# smallest first: [0.05 0.1  0.3  0.5 ]  largest first: [0.5  0.3  0.1  0.05]
# top 2, in any order: ['bmi', 'bp']
# top 2 classes of each row: [[1, 2], [0, 2]]
# rows by column 1: [[2, 7], [3, 8], [1, 9]]
# ranks from 1: [2. 4. 3. 1.]
