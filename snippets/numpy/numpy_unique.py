"""unique returns sorted values, and with options counts and integer codes."""

# %% data
import numpy as np

y = np.array(["dog", "cat", "dog", "fox", "dog", "cat"])

# %% counts and codes
values, codes, counts = np.unique(y, return_inverse=True, return_counts=True)
print(values, codes, counts)
print("majority:", values[counts.argmax()])

# %% first-seen order, distinct rows, integer counts
first = np.unique(y, return_index=True)[1]
print("first-seen order:", y[np.sort(first)])
rows = np.array([[1, 2], [3, 4], [1, 2]])
print("distinct rows:", np.unique(rows, axis=0).tolist())
print("bincount:", np.bincount([0, 3, 3, 1]))

# %% check
assert (values[codes] == y).all(), "the codes should rebuild the array"
assert counts.sum() == len(y), "the counts should add up"
assert y[np.sort(first)].tolist() == ["dog", "cat", "fox"], "order of appearance"
assert np.bincount([0, 3, 3, 1]).tolist() == [1, 1, 0, 2], "class 2 is counted as 0"

# Output:
# ['cat' 'dog' 'fox'] [1 0 1 2 1 0] [2 3 1]
# majority: dog
# first-seen order: ['dog' 'cat' 'fox']
# distinct rows: [[1, 2], [3, 4]]
# bincount: [1 1 0 2]
