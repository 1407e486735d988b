"""load_model needs the code of custom functions, and refuses lambdas unless told otherwise."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% save
import keras


def scaled_mse(y_true, y_pred):
    """A custom loss: the file will hold its name only."""
    return 10 * keras.ops.mean((y_true - y_pred) ** 2, axis=-1)


keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss=scaled_mse)
model.fit(X, y, verbose=0)
model.save("model.keras")

# %% load, to go on training or only to predict
loaded = keras.saving.load_model("model.keras", custom_objects={"scaled_mse": scaled_mse})
loaded.fit(X, y, epochs=1, verbose=0)
predictor = keras.saving.load_model("model.keras", compile=False)
print("predictions:", predictor.predict(X, verbose=0).shape)

# %% check
import numpy as np

assert np.allclose(predictor.get_weights()[0], model.get_weights()[0]), "the weights are back"
assert int(loaded.optimizer.iterations.numpy()) == 28, "training goes on: 2 epochs of 14 batches"
assert not predictor.compiled, "compile=False should leave the loss out"
double = keras.Sequential([keras.Input((3,)), keras.layers.Lambda(lambda x: 2 * x)])
double.save("double.keras")
simple = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
simple.compile("adam", "mse")
simple.save_weights("simple.weights.h5")
for path, expected in {
    "model.keras": "Could not locate function 'scaled_mse'",
    "double.keras": "safe_mode=False",
    "missing.keras": "File not found",
}.items():
    try:
        keras.saving.load_model(path)
    except (TypeError, ValueError) as error:
        assert expected in str(error), f"{path}: {error}"
    else:
        raise AssertionError(f"{path} should not load")
again = keras.saving.load_model("double.keras", safe_mode=False)
assert np.allclose(again(np.ones((1, 3))), 2), "the lambda should be back"

# Output:
# predictions: (442, 1)
