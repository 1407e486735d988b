"""Set functions return sorted unique values; isin keeps order and repeats."""

# %% data
import numpy as np

train_id = np.array([5, 3, 3, 8, 1])
test_id = np.array([8, 9, 3, 7])

# %% sets
print(np.intersect1d(train_id, test_id), np.setdiff1d(test_id, train_id))

# %% mask
seen = np.isin(test_id, train_id)
print("share of test ids seen in train:", seen.mean())

# %% positions, and a Python set
common, i, j = np.intersect1d(train_id, test_id, return_indices=True)

# %% check
assert np.intersect1d(train_id, test_id).tolist() == [3, 8], "in both, sorted"
assert np.setdiff1d(test_id, train_id).tolist() == [7, 9], "only in test"
assert len(np.union1d(train_id, test_id)) == 6, "all different values"
assert seen.tolist() == [True, False, True, False], "in the order of test_id"
assert train_id[~np.isin(train_id, [3])].tolist() == [5, 8, 1], "a value removed"
assert (train_id[i] == test_id[j]).all(), "positions of the first occurrence"
assert not np.isin(test_id, {3, 8}).any(), "a set matches nothing"
assert np.isin(test_id, list({3, 8})).sum() == 2, "a list does"

# Output:
# [3 8] [7 9]
# share of test ids seen in train: 0.5
