"""clear_session resets the automatic names; it neither seeds nor touches living models."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% a loop that builds models
import keras

losses = []
for seed in range(3):
    keras.utils.clear_session()
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss="mse")
    losses.append(model.fit(X, y, verbose=0).history["loss"][-1])  # keep scores, not models
    print(seed, model.layers[0].name)
    del model

# %% check
import numpy as np


def build():
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss="mse")
    return model


assert len(set(losses)) == 3, "each seed should give its own model"
names = [build().layers[0].name for _ in range(2)]
assert names == ["dense_1", "dense_2"], f"without it names should count up: {names}"
model = build()
before = model.get_weights()[0]
keras.utils.clear_session()
assert np.array_equal(model.get_weights()[0], before), "a living model keeps its weights"
assert build().layers[0].name == "dense", "the count should start again"
assert keras.backend.clear_session is keras.utils.clear_session, "the old name is an alias"

# Output:
# 0 dense
# 1 dense
# 2 dense
