"""Bidirectional doubles the width and the parameters of the recurrent layer."""

# %% shapes
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(4, 10, 3)).astype("float32")
layer = keras.layers.Bidirectional(keras.layers.LSTM(8))
print("concat", tuple(layer(X).shape), "parameters", layer.count_params())
summed = keras.layers.Bidirectional(keras.layers.LSTM(8), merge_mode="sum")

# %% stacked, one label per timestep
model = keras.Sequential([
    keras.Input((None, 3)),
    keras.layers.Bidirectional(keras.layers.GRU(8, return_sequences=True)),
    keras.layers.Dense(5, activation="softmax"),
])
print("per timestep:", model(X).shape)

# %% the first step knows the last one
changed = X.copy()
changed[:, -1] += 1
first = np.asarray(model(changed))[:, 0] - np.asarray(model(X))[:, 0]

# %% check
assert layer(X).shape == (4, 16), "8 forwards and 8 backwards"
assert layer.count_params() == 2 * 4 * 8 * (3 + 8 + 1), "two LSTMs"
assert summed(X).shape == (4, 8), "sum keeps the width"
assert abs(first).max() > 0, "the future reaches the first step"

# Output:
# concat (4, 16) parameters 768
# per timestep: (4, 10, 5)
