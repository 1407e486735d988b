"""A .keras file brings back the predictions, the compile settings and the optimizer's state."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train and save, with the scaling inside
import keras
import numpy as np

keras.utils.set_random_seed(0)
scaling = keras.layers.Normalization()
scaling.adapt(X.to_numpy())
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    scaling,
    keras.layers.Dense(8, activation="relu"),
    keras.layers.Dense(1),
])
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
model.fit(X, y, epochs=2, verbose=0)
model.save("model.keras")

# %% load: predict, or go on training
loaded = keras.saving.load_model("model.keras")
y_pred = loaded.predict(X, verbose=0)
print("optimizer steps:", int(loaded.optimizer.iterations))
loaded.fit(X, y, verbose=0)

# %% check
import pickle

assert np.allclose(y_pred, model.predict(X, verbose=0), rtol=1e-4), "the same predictions"
assert int(loaded.optimizer.iterations) == 3 * 14, "training should go on: 3 epochs of 14 batches"
for path in ("model", "model.json", "model.yml"):
    try:
        model.save(path)
    except ValueError as error:
        assert "Invalid filepath extension for saving" in str(error), str(error)
    else:
        raise AssertionError(f"{path} should be refused")
copy = pickle.loads(pickle.dumps(model))
assert np.allclose(copy.predict(X, verbose=0), model.predict(X, verbose=0)), "pickle works too"
fresh = keras.models.model_from_json(model.to_json())
same = np.allclose(fresh.get_weights()[-2], model.get_weights()[-2])
assert not same, "weights from json should be new"

# Output:
# optimizer steps: 28
