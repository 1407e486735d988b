"""fit leaves the order of a dataset alone; shuffle before batch mixes rows, with a full buffer."""

# %% error: the default of fit is shuffle=True, Keras 3.15 warns
import warnings

import keras
import numpy as np
import tensorflow as tf

X = np.arange(64, dtype="float32")[:, None]
dataset = tf.data.Dataset.from_tensor_slices((X, 2 * X))
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(1e-5), loss="mse")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.fit(dataset.batch(8), verbose=0)
print("warned:", [str(w.message)[:28] for w in caught])

# %% fix
model.fit(dataset.shuffle(64, seed=0).batch(8), shuffle=False, verbose=0)


# %% fix: a buffer as large as the data, and shuffle before batch
def first_batch(data):
    return [int(x[0]) for x in next(data.as_numpy_iterator())[0]]


full = first_batch(dataset.shuffle(64, seed=0).batch(8))
small = first_batch(dataset.shuffle(4, seed=0).batch(8))
late = first_batch(dataset.batch(8).shuffle(8, seed=0))
print("full buffer ", full)
print("buffer of 4 ", small)
print("batch first ", late)

# %% check
messages = [str(w.message) for w in caught if "will be ignored" in str(w.message)]
newer = tuple(map(int, keras.__version__.split(".")[:2])) >= (3, 15)
assert not newer or messages, "the warning of Keras 3.15"
assert max(small) < 12 < max(full), "a small buffer mixes neighbours only"
assert late == list(range(late[0], late[0] + 8)), "whole batches are shuffled"

# Output:
# warned: [...]
# full buffer  [44, 11, 52, 12, 17, 33, 37, 31]
# buffer of 4  [0, 3, 2, 6, 5, 1, 9, 7]
# batch first  [32, 33, 34, 35, 36, 37, 38, 39]
