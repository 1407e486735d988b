"""A functional model must be given the very Input its output was computed from."""

# %% error: the input was overwritten
import keras
import numpy as np

inputs = keras.Input((4,))
hidden = keras.layers.Dense(8, activation="relu", name="hidden")(inputs)
outputs = keras.layers.Dense(1)(hidden)
model = keras.Model(inputs, outputs)

inputs = keras.Input((4,))  # the cell was run again
try:
    keras.Model(inputs, outputs)
except ValueError as error:
    message = str(error)  # the wording differs between versions
    print("ValueError: ... not connected to ...", "connected" in message)

# %% error: arrays instead of Input
X = np.random.default_rng(0).normal(size=(16, 4)).astype("float32")
try:
    keras.Model(X, outputs)
except ValueError as error:
    print("ValueError:", str(error).split(" Received")[0])

# %% fix: the model's own inputs, or a call on the new one
features = keras.Model(model.inputs, model.get_layer("hidden").output)
rewired = keras.Model(inputs, model(inputs))
print("features:", features.predict(X, verbose=0).shape)

# %% check
assert "not connected to" in message, "the output comes from another input"
same = np.allclose(rewired.predict(X, verbose=0), model.predict(X, verbose=0), atol=1e-6)
assert same, "the same layers behind a new input"

# Output:
# ValueError: ... not connected to ... True
# ValueError: All `inputs` values must be KerasTensors.
# features: (16, 8)
