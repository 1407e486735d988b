"""model.layers lists the layer objects; a second model may reuse them and shares their weights."""

# %% model
import keras

model = keras.Sequential([
    keras.Input((11,)),
    keras.layers.Dense(64, activation="relu", name="hidden"),
    keras.layers.Dropout(0.2, name="drop"),
    keras.layers.Dense(4, activation="softmax", name="output"),
])
for index, layer in enumerate(model.layers):
    shapes = [tuple(weight.shape) for weight in layer.weights]
    print(index, layer.name, type(layer).__name__, layer.output.shape, shapes)

# %% one layer
last, hidden = model.layers[-1], model.get_layer("hidden")

# %% all but the last layer, with a new head: weights are shared, not copied
features = model.layers[-2].output
other = keras.Model(model.inputs, keras.layers.Dense(1, name="new_output")(features))

# %% check
import numpy as np

assert hidden is model.layers[0], "by name or by index, the same object"
assert len(model.layers) == 3, "Sequential should leave the input layer out"
assert isinstance(other.layers[0], keras.layers.InputLayer), "a functional model lists it"
hidden.set_weights([np.ones((11, 64)), np.zeros(64)])
assert other.get_layer("hidden").get_weights()[0].min() == 1, "changed in both models"
model.layers.append(keras.layers.Dense(2))
assert len(model.layers) == 3, "the list is a copy"
try:
    model.get_layer("dense_5")
except ValueError as error:
    assert "No such layer: dense_5. Existing layers are" in str(error), str(error)

# Output:
# 0 hidden Dense (None, 64) [(11, 64), (64,)]
# 1 drop Dropout (None, 64) []
# 2 output Dense (None, 4) [(64, 4), (4,)]
