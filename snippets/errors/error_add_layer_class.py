"""Sequential wants layer objects: Flatten(), not Flatten."""

# %% error
import keras

model = keras.Sequential([keras.Input((28, 28, 1))])
try:
    model.add(keras.layers.Flatten)
except ValueError as error:
    print("ValueError:", str(error).split(" Received")[0])

# %% fix
model.add(keras.layers.Flatten())
print("output:", model.output_shape)

# %% fix: several layers, one add each
for layer in (keras.layers.Dense(32, activation="relu"), keras.layers.Dense(10)):
    model.add(layer)

# %% check
assert model.layers[0].output.shape == (None, 784), "28 * 28 numbers per image"
assert len(model.layers) == 3, "one layer per call"

# Output:
# ValueError: Only instances of `keras.Layer` can be added to a Sequential model.
# output: (None, 784)
