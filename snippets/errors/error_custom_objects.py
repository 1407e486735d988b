"""A custom loss must be passed, registered, or left out with compile=False when loading."""

# %% data
import keras
import numpy as np

X = np.arange(12.0).reshape(6, 2)


def my_loss(y_true, y_pred):
    """Mean fourth power of the error."""
    return keras.ops.mean((y_true - y_pred) ** 4, axis=-1)


model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss=my_loss)
model.fit(X, X[:, 0], verbose=0)
model.save("model.keras")

# %% error
try:
    keras.saving.load_model("model.keras")
except TypeError as error:
    print("TypeError:", str(error).split(". Make")[0])

# %% fix
loaded = keras.saving.load_model("model.keras", custom_objects={"my_loss": my_loss})
predictor = keras.saving.load_model("model.keras", compile=False)
print("compiled:", loaded.compiled, predictor.compiled)

# %% check
assert loaded.compiled and not predictor.compiled, "only the first has the loss"
assert np.allclose(predictor(X), model(X)), "predictions need no loss"


class Twice(keras.layers.Dense):
    """A layer that is registered only after saving."""


keras.Sequential([keras.Input((2,)), Twice(1)]).save("layer.keras")
keras.saving.register_keras_serializable()(Twice)
try:
    keras.saving.load_model("layer.keras")
except TypeError:
    by_name = keras.saving.load_model("layer.keras", custom_objects={"Twice": Twice})
else:
    raise AssertionError("registered too late, the layer should not be found")
assert isinstance(by_name.layers[0], Twice), "custom_objects finds it"

# Output:
# TypeError: Could not locate function 'my_loss'
# compiled: True False
