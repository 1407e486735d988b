"""predict returns a 2-D array; argmax over axis 1 makes class labels of softmax outputs."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True)

# %% model
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="sparse_categorical_crossentropy")
model.fit(X, y, epochs=30, verbose=0)

# %% probabilities and labels
proba = model.predict(X, verbose=0)
labels = proba.argmax(axis=1)
print("predict:", proba.shape, "labels:", labels.shape)

# %% one sample keeps its batch axis
one = model.predict(X[:1], verbose=0)
print("one sample:", one.shape)

# %% a regression head is 2-D too
regression = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
y_pred = regression.predict(X, verbose=0)
print("wrong:", (y - y_pred).shape, "right:", (y - y_pred.ravel()).shape)

# %% check
assert np.allclose(proba.sum(axis=1), 1, atol=1e-5), "softmax rows sum to 1"
assert (labels == y).mean() > 0.8, "the labels should be mostly right"
assert np.allclose(one, proba[:1], atol=1e-5), "the same numbers as in the batch"
assert np.allclose(keras.ops.convert_to_numpy(model(X)), proba, atol=1e-5), "same forward pass"
assert (y - y_pred).shape == (150, 150), "(n,) minus (n, 1) broadcasts"

# Output:
# predict: (150, 3) labels: (150,)
# one sample: (1, 3)
# wrong: (150, 150) right: (150,)
