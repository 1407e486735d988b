"""keras.Input takes the shape without the batch axis; None inside it means any length."""

# %% shapes
import keras
import numpy as np

X_train = np.zeros((100, 11))
table = keras.Input(shape=X_train.shape[1:], name="table")
image = keras.Input(shape=(28, 28, 1))
sequence = keras.Input(shape=(None, 3))
ids = keras.Input(shape=(20,), dtype="int32")
for tensor in (table, image, sequence, ids):
    print(tensor.shape, tensor.dtype)

# %% any length
model = keras.Model(sequence, keras.layers.GlobalAveragePooling1D()(sequence))

# %% in a Sequential model the input is no entry of layers; in a functional one it is
stack = keras.Sequential([keras.Input((11,)), keras.layers.Dense(1)])
graph = keras.Model(table, keras.layers.Dense(1)(table))
print("layers:", len(stack.layers), "and", len(graph.layers))

# %% check
assert table.shape == (None, 11), "Keras puts the batch axis in front"
assert model(np.ones((2, 7, 3))).shape == model(np.ones((2, 50, 3))).shape == (2, 3), "any length"
assert isinstance(graph.layers[0], keras.layers.InputLayer), "the object behind keras.Input"
assert len(stack.layers) == 1 and stack.input_shape == (None, 11), "Sequential hides it"

# Output:
# (None, 11) float32
# (None, 28, 28, 1) float32
# (None, None, 3) float32
# (None, 20) int32
# layers: 1 and 2
