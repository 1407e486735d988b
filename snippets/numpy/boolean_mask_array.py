"""Masks select, count and set; they combine with & | ~, and select copies."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.integers(-5, 10, 12)
A = rng.normal(size=(6, 3))

# %% select
mask = (x > 0) & (x < 5)
print("x:", x, " selected:", x[mask])
print("count:", mask.sum(), " share:", mask.mean(), " where:", np.flatnonzero(mask))

# %% set
limited = x.copy()
limited[limited < 0] = 0
print("no negatives:", limited)

# %% matrix
print("rows with a positive first column:", A[A[:, 0] > 0].shape)
print("first positive value of each column is in row", (A > 0).argmax(axis=0))

# %% check
assert mask.sum() == len(x[mask]) == np.count_nonzero(mask), "True should count as 1"
assert (limited == np.maximum(x, 0)).all(), "negative values should be 0"
assert (A[A[:, 0] > 0][:, 0] > 0).all(), "the rows should meet the condition"
assert A[A > 0].ndim == 1, "a 2-D mask should give a flat result"
before = x.copy()
x[mask][0] = 99
assert (x == before).all(), "writing into x[mask] should change only a copy"
x[np.flatnonzero(mask)[0]] = 99
assert 99 in x, "one indexing step should write into x"
assert np.array([10, 20, 30])[[1, 0, 1]].tolist() == [20, 10, 20], "0 and 1 should be positions"
assert np.array([10, 20, 30])[np.array([1, 0, 1], bool)].tolist() == [10, 30], "bool: a mask"
gaps = np.array([1.0, np.nan, 9.0])
assert gaps[gaps < 5].size + gaps[gaps >= 5].size == 2, "NaN should be in neither part"
constant = np.full((3, 1), 0.1)
assert constant.std() > 0 and np.ptp(constant) == 0, "rounding should hide a constant column"
assert (np.zeros((2, 1)) > 0).argmax(axis=0)[0] == 0, "argmax should be 0 when nothing is True"

# Output:
# x: [ 7  4  2 -1 -1 -5 -4 -5 -3  7  4  8]  selected: [4 2 4]
# count: 3  share: 0.25  where: [ 1  2 10]
# no negatives: [7 4 2 0 0 0 0 0 0 7 4 8]
# rows with a positive first column: (3, 3)
# first positive value of each column is in row [0 0 1]
