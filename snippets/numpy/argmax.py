"""argmax needs axis=1 for one class per row; without it there is one index for the whole array."""

# %% data
import numpy as np

proba = np.array([[0.1, 0.7, 0.2], [0.8, 0.1, 0.1], [0.2, 0.2, 0.6]])
classes = np.array(["cat", "dog", "fox"])

# %% argmax
labels = proba.argmax(axis=1)
flat = proba.argmax()
row, column = np.unravel_index(flat, proba.shape)
print("per row:", labels, classes[labels])
print("flattened:", flat, "is row", row, "column", column)

one_hot = np.eye(3)[labels]

# %% ties and NaN

# %% check
assert (one_hot.argmax(axis=1) == labels).all(), "argmax should undo one-hot encoding"
assert proba[row, column] == proba.max(), "the flattened index should find the maximum"
assert np.argmax([3, 5, 5]) == 1, "the first of equal maxima wins"
assert np.argmax([1, np.nan, 9]) == 1 and np.nanargmax([1, np.nan, 9]) == 2, "NaN wins argmax"

# Output:
# per row: [1 0 2] ['dog' 'cat' 'fox']
# flattened: 3 is row 1 column 0
