"""A .keras file brings back the predictions, the compile settings and the optimizer's state."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
y = (y - y.mean()) / y.std()

# %% train and save
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input((10,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)]
)
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
model.fit(X, y, epochs=2, verbose=0)
model.save("model.keras")

# %% load
import numpy as np

loaded = keras.saving.load_model("model.keras")
same = np.allclose(loaded.predict(X, verbose=0), model.predict(X, verbose=0), atol=1e-6)
print("same predictions:", same)
print("optimizer steps:", int(model.optimizer.iterations), "and", int(loaded.optimizer.iterations))
assert same, "the loaded model should predict the same"
assert int(loaded.optimizer.iterations) == 28, "2 epochs of 14 batches"
loaded.fit(X, y, verbose=0)  # compiled already: training goes on

# %% a name without extension is refused
try:
    model.save("model")
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])
else:
    raise AssertionError("the extension should be needed")

# %% architecture only
fresh = keras.models.model_from_json(model.to_json())
assert fresh.count_params() == model.count_params(), "the same layers"
differ = not np.allclose(fresh.get_weights()[0], model.get_weights()[0])
print("json holds no weights:", differ)
assert differ, "weights from json should be new"

# Output:
# same predictions: True
# optimizer steps: 28 and 28
# ValueError: Invalid filepath extension for saving
# json holds no weights: True
