"""Layers refuse keywords they do not know and name them in the message."""

# %% error
import inspect

import keras

try:
    keras.layers.Dense(8, kernal_regularizer="l2")
except ValueError as error:
    print("ValueError:", error)

# %% fix: the names the layer knows
names = [name for name in inspect.signature(keras.layers.Dense).parameters if "kernel" in name]
print(names)
layer = keras.layers.Dense(8, kernel_regularizer="l2")

# %% error: an argument in the wrong call
model = keras.Sequential([keras.Input((4,))])
try:
    model.add(keras.layers.Dense(5), name="hidden")
except TypeError as error:
    print("TypeError:", error)
model.add(keras.layers.Dense(5, name="hidden"))

# %% check
assert isinstance(layer.kernel_regularizer, keras.regularizers.L2), "now it has a penalty"
assert model.layers[-1].name == "hidden", "name inside the layer"

# Output:
# ValueError: Unrecognized keyword arguments passed to Dense: {'kernal_regularizer': 'l2'}
# ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint']
# TypeError: Sequential.add() got an unexpected keyword argument 'name'
