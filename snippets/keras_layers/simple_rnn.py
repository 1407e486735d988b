"""SimpleRNN computes h = tanh(x W + h U + b) step by step."""

# %% data: windows of 20 steps of a sine wave, and the value that follows
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

rng = np.random.default_rng(0)
series = np.sin(np.arange(1000) / 4) + 0.1 * rng.normal(size=1000)
windows = sliding_window_view(series, 21)
X, y = windows[:, :-1, None], windows[:, -1]  # (n, timesteps, features)
X_train, X_test, y_train, y_test = X[:780], X[800:], y[:780], y[800:]

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.SimpleRNN(16),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
model.fit(X_train, y_train, epochs=5, verbose=0)
print("better than the last value:", model.evaluate(X_test, y_test, verbose=0) < 0.05)

# %% check
naive = np.mean((X_test[:, -1, 0] - y_test) ** 2)
assert model.evaluate(X_test, y_test, verbose=0) < naive, "it should beat the last value"
x = rng.normal(size=(4, 30, 3)).astype("float32")
layer = keras.layers.SimpleRNN(5, return_sequences=True)
output = np.asarray(layer(x))
W, U, b = layer.get_weights()
h = np.zeros((4, 5))
for t in range(30):
    h = np.tanh(x[:, t] @ W + h @ U + b)
assert output.shape == (4, 30, 5) and np.allclose(output[:, -1], h, atol=1e-4), "the recurrence"
assert layer.count_params() == (3 + 5 + 1) * 5, "(features + units + 1) * units"


def influence(cell):
    """How much the first of 40 steps still matters in the output of a trained-like cell."""
    keras.utils.set_random_seed(0)
    long = rng.normal(size=(8, 40, 3)).astype("float32")
    changed = long.copy()
    changed[:, 0] += 1
    layer = cell(8, recurrent_initializer="glorot_uniform")
    return np.abs(layer(changed) - layer(long)).max()


assert influence(keras.layers.SimpleRNN) < 1e-3, "the first step should be forgotten"

# Output:
# better than the last value: True
