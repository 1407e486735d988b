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

# Output:
# TypeError: Could not locate function 'my_loss'
# compiled: True False
