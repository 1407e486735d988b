"""Sequential wants layer objects: Flatten(), not Flatten."""

# %% error
import keras

model = keras.Sequential([keras.Input((28, 28, 1))])
try:
    model.add(keras.layers.Flatten)
except ValueError as error:
    print("ValueError:", str(error).split(" Received")[0])
else:
    raise AssertionError("a class is not a layer")

# %% fix
model.add(keras.layers.Flatten())
print("output:", model.output_shape)
assert model.output_shape == (None, 784), "28 * 28 numbers per image"

# %% several layers: one add each, or a list to Sequential
for layer in (keras.layers.Dense(32, activation="relu"), keras.layers.Dense(10)):
    model.add(layer)
assert len(model.layers) == 3, "one layer per call"

# Output:
# ValueError: Only instances of `keras.Layer` can be added to a Sequential model.
# output: (None, 784)
