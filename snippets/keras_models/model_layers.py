"""model.layers lists the layer objects; a second model may reuse them and shares their weights."""

# %% model
import keras
import numpy as np

model = keras.Sequential([
    keras.Input((11,)),
    keras.layers.Dense(64, activation="relu", name="hidden"),
    keras.layers.Dropout(0.2, name="drop"),
    keras.layers.Dense(4, activation="softmax", name="output"),
])
for index, layer in enumerate(model.layers):
    print(index, layer.name, [tuple(weight.shape) for weight in layer.weights])

# %% reuse all but the last layer: weights are shared, not copied
other = keras.Sequential(
    [keras.Input((11,)), *model.layers[:-1], keras.layers.Dense(1, name="new_output")]
)
model.get_layer("hidden").set_weights([np.ones((11, 64)), np.zeros(64)])

# %% an unknown name
try:
    model.get_layer("dense_5")
except ValueError as error:
    print("ValueError:", error)

# %% check
assert model.get_layer("hidden") is model.layers[0], "by name or by index, the same object"
assert len(model.layers) == 3, "Sequential leaves the input layer out"
assert other.layers[0].get_weights()[0].min() == 1, "the shared layer changed in both models"

# Output:
# 0 hidden [(11, 64), (64,)]
# 1 drop []
# 2 output [(64, 4), (4,)]
# ValueError: No such layer: dense_5. Existing layers are: ['hidden', 'drop', 'output'].
