"""predict with argmax or a threshold replaces predict_classes."""

# %% error
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(6, 4))
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
try:
    model.predict_classes(X)
except AttributeError as error:
    print("AttributeError:", error)

# %% fix: softmax output
proba = model.predict(X, verbose=0)
labels = proba.argmax(axis=1)
print("labels:", labels.shape, labels.dtype)

# %% fix: one sigmoid unit
binary = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1, activation="sigmoid")])
yes_no = (binary.predict(X, verbose=0) > 0.5).astype(int).ravel()

# %% check
assert np.ndim(np.argmax(proba)) == 0, "without axis=1 it is one index into the whole array"
assert labels.shape == (6,) and set(labels) <= {0, 1, 2}, "one class index per row"
assert yes_no.shape == (6,) and set(yes_no) <= {0, 1}, "0 or 1 per row"

# Output:
# AttributeError: 'Sequential' object has no attribute 'predict_classes'
# labels: (6,) int64
