"""Set functions return sorted unique values; isin keeps order and repeats."""

# %% data
import numpy as np

train_id = np.array([5, 3, 3, 8, 1])
test_id = np.array([8, 9, 3, 7])

# %% sets
print("in both:", np.intersect1d(train_id, test_id))
print("only in test:", np.setdiff1d(test_id, train_id))
print("in one of them:", np.union1d(train_id, test_id))

# %% mask
seen = np.isin(test_id, train_id)
print("seen in train:", seen, " share:", seen.mean())
print("others, in their order:", test_id[~seen])

# %% positions
common, i, j = np.intersect1d(train_id, test_id, return_indices=True)
print("common", common, "at", i, "and", j)

# %% check
assert np.intersect1d(train_id, test_id).tolist() == [3, 8], "common values, sorted"
assert np.setxor1d(train_id, test_id).tolist() == [1, 5, 7, 9], "values in exactly one"
assert seen.tolist() == [True, False, True, False], "the mask should be in the order of test_id"
assert train_id[~np.isin(train_id, [3])].tolist() == [5, 8, 1], "3 should be removed"
assert (train_id[i] == test_id[j]).all(), "positions of the first occurrence"
assert not np.isin(test_id, {3, 8}).any(), "a set should match nothing"
assert np.isin(test_id, list({3, 8})).sum() == 2, "a list should match"
text = np.array(["1", "2"])
assert not np.isin(text, [1, 2]).any(), "text should not match numbers in isin"
assert len(np.intersect1d(text, [1, 2])) == 2, "but in intersect1d"
assert not np.isin(0.1 + 0.2, [0.3]), "floats should have to match exactly"

# Output:
# in both: [3 8]
# only in test: [7 9]
# in one of them: [1 3 5 7 8 9]
# seen in train: [ True False  True False]  share: 0.5
# others, in their order: [9 7]
# common [3 8] at [1 3] and [2 0]
