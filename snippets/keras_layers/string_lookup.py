"""StringLookup gives 0 to unknown categories and 1, 2, ... to the known ones."""

# %% ids
import keras
import numpy as np

lookup = keras.layers.StringLookup(vocabulary=["red", "green", "blue"])
ids = np.asarray(lookup(np.array(["green", "pink", "red"])))
print("vocabulary", [str(word) for word in lookup.get_vocabulary()], "ids", ids)

# %% one-hot, from adapt
onehot = keras.layers.StringLookup(output_mode="one_hot")
onehot.adapt(np.array(["red", "green", "red", "blue"]))
rows = np.asarray(onehot(np.array(["red", "pink"])))
print(rows.astype(int))

# %% class labels and back
labels = keras.layers.StringLookup(vocabulary=["cat", "dog"], num_oov_indices=0)
back = keras.layers.StringLookup(vocabulary=["cat", "dog"], num_oov_indices=0, invert=True)
print("back:", [name.decode() for name in np.asarray(back(np.array([1, 0])))])

# %% integers, for example postal codes
codes = keras.layers.IntegerLookup(vocabulary=[1010, 8020])

# %% check
assert ids.tolist() == [2, 0, 1], "0 is for unknown values"
assert lookup.vocabulary_size() == 4, "with the unknown one"
assert rows[1, 0] == 1 and rows.shape == (2, 4), "unknown has a column"
assert np.asarray(labels(np.array(["dog", "cat"]))).tolist() == [1, 0], "start at 0"
assert np.asarray(codes(np.array([8020, 5]))).tolist() == [2, 0], "unknown becomes 0"

# Output:
# vocabulary ['[UNK]', 'red', 'green', 'blue'] ids [2 0 1]
# [[0 1 0 0]
#  [1 0 0 0]]
# back: ['dog', 'cat']
