"""Keras predicts batches: one sample needs a first axis of length 1."""

# %% error: one sample without batch axis
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(32, 4)).astype("float32")
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
try:
    model.predict(X[0], verbose=0)
except ValueError as error:
    start = str(error).index("Expected")
    print("ValueError: ...", str(error)[start : start + 66])

# %% fix
print("model.input_shape", model.input_shape, "X[0]", X[0].shape, "X[:1]", X[:1].shape)
one = model.predict(X[:1], verbose=0)[0]

# %% error: other columns, functional model
inputs = keras.Input((4,))
functional = keras.Model(inputs, keras.layers.Dense(3)(inputs))
try:
    functional.predict(X[:, :3], verbose=0)
except ValueError as error:
    print("ValueError: ...", str(error).split("layer: ")[1])

# %% fix: the training columns, by name
import pandas as pd

columns = ["a", "b", "c", "d"]
df = pd.DataFrame(X, columns=columns).assign(id=1)[["id", "d", "c", "b", "a"]]
row = df[columns].iloc[[0]]
from_frame = functional.predict(row, verbose=0)

# %% check
assert np.array_equal(X[0][None], np.expand_dims(X[0], 0)), "three ways to add the axis"
assert np.allclose(one, model.predict(X, verbose=0)[0], atol=1e-5), "the same row"
assert np.allclose(from_frame, functional.predict(X[:1], verbose=0)), "the columns in order"

# Output:
# ValueError: ... Expected shape (None, 4), but input has incompatible shape (4,)[0
# model.input_shape (None, 4) X[0] (4,) X[:1] (1, 4)
# ValueError: ... expected shape=(None, 4), found shape=(32, 3)
