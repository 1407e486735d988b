"""Labels must be 0 to K-1, ids below input_dim; the message of the CPU names value and range."""

# %% error: what the CPU says about labels 1..3 in a model of three classes
import re

import keras
import numpy as np

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(6, 4)).astype("float32")
y = np.array([1, 2, 3, 1, 2, 3])
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
try:
    model.fit(X, y, verbose=0)
except Exception as error:
    print(re.search("Received a label value.*?\\)", str(error)).group())


# %% fix: check the ranges, then number the labels from 0
def check_labels(y, n_classes):
    y = np.asarray(y)
    bad = np.unique(y[(y < 0) | (y >= n_classes) | (y != np.floor(y))])
    print("outside of 0 to", n_classes - 1, ":", bad.tolist())
    return len(bad) == 0


classes, y_encoded = np.unique(y, return_inverse=True)
check_labels(y, 3)
print(classes, y_encoded, check_labels(y_encoded, len(classes)))
history = model.fit(X, y_encoded, verbose=0)

# %% check
assert np.isfinite(history.history["loss"][0]), "it trains with labels from 0"
assert not check_labels([0, -1], 2) and not check_labels([0.5], 2), "negative or fractional labels"
layer = keras.layers.Embedding(5, 2)
try:
    layer(np.array([5]))
except Exception as error:
    assert "is not in [0, 5)" in str(error), str(error)
else:
    raise AssertionError("index 5 of 5 should fail on the CPU")
y_val = np.array([1, 3])
assert np.searchsorted(classes, y_val).tolist() == [0, 2], "numbered as in training"
assert np.unique(y_val, return_inverse=True)[1].tolist() == [0, 1], "numbered on its own: wrong"

# Output:
# Received a label value of 3 which is outside the valid range of [0, 3)
# outside of 0 to 2 : [3]
# outside of 0 to 2 : []
# [1 2 3] [0 1 2 0 1 2] True
# outside of 0 to 1 : [-1]
# outside of 0 to 1 : [0.5]
