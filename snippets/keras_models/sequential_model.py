"""A list of layers and a series of add calls build the same 11-64-4 network."""

# %% list of layers
import keras

model = keras.Sequential([
    keras.Input(shape=(11,)),
    keras.layers.Dense(64, activation="relu", name="hidden_1"),
    keras.layers.Dense(4, activation="softmax", name="output"),
])
for layer in model.layers:
    print(f"{layer.name:9}{layer.count_params():5} parameters, output {layer.output.shape}")

# %% the same with add
other = keras.Sequential(name="classifier")
other.add(keras.Input(shape=(11,)))
other.add(keras.layers.Dense(64, activation="relu"))
other.add(keras.layers.Dense(4, activation="softmax"))
print("total:", model.count_params())

counts = [layer.count_params() for layer in model.layers]
assert counts == [11 * 64 + 64, 64 * 4 + 4], "weights + biases"
assert other.count_params() == model.count_params() == 1028, "both ways build the same network"
assert keras.models.Sequential is keras.Sequential, "the alias is the same class"

# %% remove the last layer
other.pop()
assert other.output_shape == (None, 64), "pop removes the last layer"

# Output:
# hidden_1   768 parameters, output (None, 64)
# output     260 parameters, output (None, 4)
# total: 1028
