"""argmax needs axis=1 for one class per row; without it there is one index for the whole array."""

# %% data
import numpy as np

proba = np.array([[0.1, 0.7, 0.2], [0.8, 0.1, 0.1], [0.2, 0.2, 0.6]])
classes = np.array(["cat", "dog", "fox"])  # model.classes_ in scikit-learn

# %% per row
codes = proba.argmax(axis=1)
print("class per row:", codes, classes[codes])
one_hot = np.eye(len(classes))[codes]
print("from one-hot rows:", one_hot.argmax(axis=1))

# %% whole array
row, column = np.unravel_index(proba.argmax(), proba.shape)
print("largest of all: row", row, "column", column)

# %% nearest
values, wanted = np.array([0.5, 1.5, 4.0]), 3
print("nearest to 3:", values[np.abs(values - wanted).argmin()])

# %% check
assert (one_hot.argmax(axis=1) == codes).all(), "argmax should undo one-hot encoding"
assert proba[row, column] == proba.max(), "the flattened index should find the maximum"
assert np.ndim(np.argmax(proba)) == 0, "without axis there should be one number, not n classes"
assert np.argmax([3, 5, 5]) == 1, "the first of equal maxima should win"
assert np.argmax([1, np.nan, 9]) == 1 and np.nanargmax([1, np.nan, 9]) == 2, "NaN should win"
sigmoid = np.array([[0.9], [0.1]])
assert sigmoid.argmax(axis=1).tolist() == [0, 0], "one column should always give 0"

# Output:
# class per row: [1 0 2] ['dog' 'cat' 'fox']
# from one-hot rows: [1 0 2]
# largest of all: row 1 column 0
# nearest to 3: 4.0
