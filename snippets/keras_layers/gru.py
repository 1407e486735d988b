"""GRU has 3 units (features + units + 2) parameters and keeps the old state where z is 1."""

# %% data: windows of 12 steps of a series, and the value that follows
import numpy as np
import pandas as pd
from numpy.lib.stride_tricks import sliding_window_view

rng = np.random.default_rng(0)
df = pd.DataFrame({"value": np.sin(np.arange(700) / 4) + 0.1 * rng.normal(size=700)})
windows = sliding_window_view(df["value"].to_numpy(), 13)
X, y = windows[:, :-1, None], windows[:, -1]  # (n, timesteps, features)
X_train, X_test, y_train, y_test = X[:500], X[512:], y[:500], y[512:]

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.GRU(16, return_sequences=True),
    keras.layers.GRU(16),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="mse")
model.fit(X_train, y_train, epochs=5, verbose=0)
error = model.evaluate(X_test, y_test, verbose=0)
print("better than the last value:", error < 0.05)

# %% check
naive = np.mean((X_test[:, -1, 0] - y_test) ** 2)
assert error < naive, "it should beat the last value"
x = rng.normal(size=(4, 30, 3)).astype("float32")
gru, lstm = keras.layers.GRU(6), keras.layers.LSTM(6)
output = np.asarray(gru(x))
assert lstm(x).shape == output.shape, "it should give what an LSTM gives"
assert gru.count_params() == 3 * 6 * (3 + 6 + 2), "3 units (features + units + 2)"
kernel, recurrent, bias = gru.get_weights()
h = np.zeros((4, 6))
for t in range(30):
    xz, xr, xh = np.split(x[:, t] @ kernel + bias[0], 3, axis=1)
    hz, hr, hh = np.split(h @ recurrent + bias[1], 3, axis=1)
    z, r = 1 / (1 + np.exp(-xz - hz)), 1 / (1 + np.exp(-xr - hr))
    h = z * h + (1 - z) * np.tanh(xh + r * hh)
assert np.allclose(output, h, atol=1e-4), "z should keep the old state"
last, state = keras.layers.GRU(6, return_state=True)(x)
assert np.allclose(last, state), "the output should be the only state"
one_bias = keras.layers.GRU(6, reset_after=False)
assert one_bias(x).shape == (4, 6) and one_bias.count_params() == 3 * 6 * (3 + 6 + 1), "one bias"

# Output:
# better than the last value: True
