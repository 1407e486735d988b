"""unique returns sorted values, and with options counts and integer codes."""

# %% data
import numpy as np

y = np.array(["dog", "cat", "dog", "fox", "dog", "cat"])

# %% count
y = np.asarray(y)  # a Series too
values, codes, counts = np.unique(y, return_inverse=True, return_counts=True)
print(values, codes, counts)
print("majority:", values[counts.argmax()])

# %% more
first = np.unique(y, return_index=True)[1]
print("first-seen order:", y[np.sort(first)])
rows = np.array([[1, 2], [3, 4], [1, 2]])
print("distinct rows:", np.unique(rows, axis=0).tolist())
print("counts of 0, 1, 2, 3:", np.bincount([0, 3, 3, 1]))

# %% check
assert (values[codes] == y).all(), "the codes should rebuild the array"
assert counts.sum() == len(y), "the counts should add up"
assert y[np.sort(first)].tolist() == ["dog", "cat", "fox"], "it should be the order of appearance"
assert np.bincount([0, 3, 3, 1]).tolist() == [1, 1, 0, 2], "class 2 should be counted as 0"

import pandas as pd

gap = pd.Series(["a", None, "b"], dtype=object)
failed = False
try:
    np.unique(gap)
except TypeError:
    failed = True
assert failed and gap.nunique() == 2, "np.unique should fail where pandas can"
assert len(np.unique([np.nan, np.nan])) == 1, "NaNs should be merged"
assert len(np.unique([[np.nan, 1], [np.nan, 1]], axis=0)) == 2, "but not with axis=0"
assert np.unique(["b", "c"], return_inverse=True)[1].tolist() == [0, 1], "codes start at 0"
assert np.searchsorted(["a", "c"], "b") == 1, "an unknown value should get its neighbour's code"

# Output:
# ['cat' 'dog' 'fox'] [1 0 1 2 1 0] [2 3 1]
# majority: dog
# first-seen order: ['dog' 'cat' 'fox']
# distinct rows: [[1, 2], [3, 4]]
# counts of 0, 1, 2, 3: [1 1 0 2]
