"""Masks select, count and set; they combine with & | ~, and select copies."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.integers(-5, 10, 12)
A = rng.normal(size=(6, 3))

# %% select, count, set
mask = (x > 0) & (x < 5)
print(x, x[mask])
print("count:", mask.sum(), "share:", mask.mean().round(2), "where:", np.flatnonzero(mask))
clipped = x.copy()
clipped[clipped < 0] = 0

# %% matrix
rows = A[A[:, 0] > 0]
print(rows.shape, A[A > 0].ndim)

# %% a copy, and 0/1 lists
x[mask][0] = 99

# %% check
assert mask.sum() == len(x[mask]) == np.count_nonzero(mask), "True counts as 1"
assert (clipped == np.maximum(x, 0)).all(), "values set by a condition"
assert (rows[:, 0] > 0).all(), "rows by a column"
assert A[A > 0].ndim == 1, "a 2-D mask flattens"
assert 99 not in x, "the copy was changed"
assert np.array([10, 20, 30])[[1, 0, 1]].tolist() == [20, 10, 20], "0 and 1 are positions"
assert np.array([10, 20, 30])[np.array([1, 0, 1], bool)].tolist() == [10, 30], "now a mask"
assert np.nan != np.nan, "NaN differs even from itself"

# Output:
# [ 7  4  2 -1 -1 -5 -4 -5 -3  7  4  8] [4 2 4]
# count: 3 share: 0.25 where: [ 1  2 10]
# (3, 3) 1
