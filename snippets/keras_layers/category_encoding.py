"""CategoryEncoding makes one-hot rows of single ids and multi-hot rows of several."""

# %% one-hot
import keras
import numpy as np

onehot = keras.layers.CategoryEncoding(num_tokens=4, output_mode="one_hot")
rows = np.asarray(onehot(np.array([2, 0])))
print(rows.astype(int))

# %% multi-hot and count: several ids per row
tags = np.array([[0, 1, 1], [3, 3, 3]])
multi = np.asarray(keras.layers.CategoryEncoding(num_tokens=4)(tags))
count = np.asarray(keras.layers.CategoryEncoding(num_tokens=4, output_mode="count")(tags))
print(multi.astype(int).tolist(), count.astype(int).tolist())

# %% check
assert np.array_equal(rows, np.eye(4)[[2, 0]]), "a row per id"
assert multi.tolist() == [[1, 1, 0, 0], [0, 0, 0, 1]], "present or not"
assert count.tolist() == [[1, 2, 0, 0], [0, 0, 0, 3]], "how often"

# Output:
# [[0 0 1 0]
#  [1 0 0 0]]
# [[1, 1, 0, 0], [0, 0, 0, 1]] [[1, 2, 0, 0], [0, 0, 0, 3]]
