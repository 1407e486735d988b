"""A .keras file restores model and compile state; weights need the model to be built first."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(64, 4, random_state=0)

# %% model
import keras


def build():
    return keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])


keras.utils.set_random_seed(0)
model = build()
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, verbose=0)

# %% whole model
model.save("model.keras")
whole = keras.saving.load_model("model.keras")

# %% weights only
model.save_weights("model.weights.h5")
other = build()
other.load_weights("model.weights.h5")

# %% architecture and compile settings, no weights
from_json = keras.models.model_from_json(model.to_json())
print("compiled: .keras", whole.compiled, "weights", other.compiled, "json", from_json.compiled)

# %% check
import numpy as np

y_pred = model.predict(X, verbose=0)
for name, loaded, same in (("whole", whole, 1), ("weights", other, 1), ("json", from_json, 0)):
    agree = np.allclose(loaded.predict(X, verbose=0), y_pred, atol=1e-5)
    assert agree == same, f"{name}: same predictions is {bool(same)}"
assert int(whole.optimizer.iterations) == 2, "the optimizer's state should be in the .keras file"
for step in (
    lambda: model.save("model"),
    lambda: model.save_weights("model.h5"),
    lambda: keras.callbacks.ModelCheckpoint("best.keras", save_weights_only=True),
):
    try:
        step()
        raised = False
    except ValueError:
        raised = True
    assert raised, "a wrong ending should be refused"

# Output:
# compiled: .keras True weights False json True
