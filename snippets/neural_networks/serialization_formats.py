"""A .keras file restores model and compile state; weights need the model to be built first."""

# %% model
import keras
import numpy as np

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(32, 4)).astype("float32")


def build():
    return keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])


model = build()
model.compile(optimizer="adam", loss="mse")
model.fit(X, X.sum(axis=1), verbose=0)
y_pred = np.asarray(model(X))

# %% whole model
model.save("model.keras")
whole = keras.saving.load_model("model.keras")
assert np.allclose(np.asarray(whole(X)), y_pred), "same predictions"
assert whole.compiled, "ready to go on with fit"

# %% weights only
model.save_weights("model.weights.h5")
other = build()
assert not np.allclose(np.asarray(other(X)), y_pred), "fresh weights differ"
other.load_weights("model.weights.h5")
assert np.allclose(np.asarray(other(X)), y_pred), "same after load_weights"

# %% architecture and compile settings, no weights
from_json = keras.models.model_from_json(model.to_json())
print("compiled: .keras", whole.compiled, "weights", other.compiled, "json", from_json.compiled)

# Output:
# compiled: .keras True weights False json True
