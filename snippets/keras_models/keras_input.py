"""keras.Input takes the shape without the batch axis; None inside it means any length."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% a table
import keras
import numpy as np

table = keras.Input(shape=X.shape[1:], name="table")
outputs = keras.layers.Dense(len(np.unique(y)), activation="softmax")(table)
model = keras.Model(table, outputs)
stack = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])

# %% other data
image = keras.Input(shape=(28, 28, 1))
sequence = keras.Input(shape=(None, 3))
ids = keras.Input(shape=(20,), dtype="int32")
for tensor in (image, sequence, ids):
    print(tensor.shape, tensor.dtype)

# %% check
assert table.shape == (None, X.shape[1]), "Keras should put the batch axis in front"
pooled = keras.Model(sequence, keras.layers.GlobalAveragePooling1D()(sequence))
shapes = [pooled(np.ones((2, length, 3))).shape for length in (7, 50)]
assert shapes == [(2, 3), (2, 3)], "None should allow any length"
assert isinstance(model.layers[0], keras.layers.InputLayer), "the object behind keras.Input"
assert len(stack.layers) == 1 and stack.input_shape == (None, 13), "Sequential hides it"
wrong = keras.Sequential([keras.Input(X.shape), keras.layers.Dense(1)])
assert wrong.input_shape == (None, 178, 13), "X.shape has the batch axis twice"
try:
    wrong.predict(X, verbose=0)
except ValueError:
    pass
else:
    raise AssertionError("a model with X.shape as its input should refuse X")

# Output:
# (None, 28, 28, 1) float32
# (None, None, 3) float32
# (None, 20) int32
