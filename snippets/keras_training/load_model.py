"""load_model needs the code of custom functions, and refuses lambdas unless told otherwise."""

# %% data
import keras
import numpy as np

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(50, 3)).astype("float32")
y = X.sum(axis=1)


def scaled_mse(y_true, y_pred):
    """A custom loss: the file will hold its name only."""
    return 10 * keras.ops.mean((y_true - y_pred) ** 2, axis=-1)


# %% save
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss=scaled_mse)
model.fit(X, y, verbose=0)
model.save("model.keras")

# %% three ways to load
try:
    keras.saving.load_model("model.keras")
except TypeError as error:
    print("TypeError:", str(error).split(". ")[0])

loaded = keras.saving.load_model("model.keras", custom_objects={"scaled_mse": scaled_mse})
loss, loaded_loss = model.evaluate(X, y, verbose=0), loaded.evaluate(X, y, verbose=0)
print("same loss:", round(loss, 4) == round(loaded_loss, 4))

predictor = keras.saving.load_model("model.keras", compile=False)

# %% a lambda needs safe_mode=False
keras.Sequential([keras.Input((3,)), keras.layers.Lambda(lambda x: 2 * x)]).save("double.keras")
try:
    keras.saving.load_model("double.keras")
except ValueError as error:
    print("ValueError, about safe_mode:", "safe_mode=False" in str(error))
double = keras.saving.load_model("double.keras", safe_mode=False)

# %% check
assert abs(loss - loaded_loss) < 1e-4, "the loaded model should have the same loss"
assert np.allclose(predictor.get_weights()[0], model.get_weights()[0]), "the weights are back"
assert not predictor.compiled, "compile=False should leave the loss out"
assert np.allclose(double(X), 2 * X), "the lambda should be back"

# Output:
# TypeError: Could not locate function 'scaled_mse'
# same loss: True
# ValueError, about safe_mode: True
