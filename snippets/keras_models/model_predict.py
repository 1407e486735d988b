"""predict returns a 2-D array; argmax over axis 1 makes class labels of softmax outputs."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% model
import keras
import numpy as np

keras.utils.set_random_seed(0)
n_classes = len(np.unique(y))
model = keras.Sequential([
    keras.Input(X.shape[1:]), keras.layers.Dense(n_classes, activation="softmax")
])
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="sparse_categorical_crossentropy")
model.fit(X, y, epochs=30, verbose=0)

# %% probabilities and labels
proba = model.predict(X, verbose=0)
labels = proba.argmax(axis=1)
print("predict:", proba.shape, "labels:", labels.shape)

# %% one sample keeps its batch axis
one = model.predict(X[:1], verbose=0)
print("one sample:", one.shape)

# %% check
assert np.allclose(proba.sum(axis=1), 1, atol=1e-5), "softmax rows should sum to 1"
assert (labels == y).mean() > 0.8, "the labels should be mostly right"
assert np.allclose(one, proba[:1], atol=1e-5), "the same numbers as in the batch"
called = keras.ops.convert_to_numpy(model(X.to_numpy()))
assert np.allclose(called, proba, atol=1e-5), "model(x) should be the same forward pass"
regression = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
y_pred = regression.predict(X, verbose=0)
assert (y.to_numpy() - y_pred).shape == (150, 150), "arrays (n,) and (n, 1) should broadcast"
assert (y - y_pred.ravel()).shape == (150,), "ravel first"
assert np.argmax(proba).shape == (), "without axis one index into the flattened array"

# Output:
# predict: (150, 3) labels: (150,)
# one sample: (1, 3)
