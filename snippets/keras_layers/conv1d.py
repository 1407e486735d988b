"""Conv1D slides over time; causal padding never looks ahead."""

# %% data: windows of 30 steps of a series, and the value that follows
import numpy as np
import pandas as pd
from numpy.lib.stride_tricks import sliding_window_view

rng = np.random.default_rng(0)
df = pd.DataFrame({"value": np.sin(np.arange(1500) / 5) + 0.1 * rng.normal(size=1500)})
windows = sliding_window_view(df["value"].to_numpy(), 31)
X, y = windows[:, :-1, None], windows[:, -1]  # (n, timesteps, features)
X_train, X_test, y_train, y_test = X[:1200], X[1230:], y[:1200], y[1230:]

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Conv1D(16, 5, activation="relu"),
    keras.layers.MaxPooling1D(2),
    keras.layers.Conv1D(32, 3, activation="relu"),
    keras.layers.GlobalAveragePooling1D(),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.005), loss="mse")
model.fit(X_train, y_train, epochs=8, verbose=0)
print("better than the last value:", model.evaluate(X_test, y_test, verbose=0) < 0.05)

# %% output at every step, seeing 1 + (2 - 1) * (1 + 2 + 4 + 8) = 16 steps back
stack = keras.Sequential([keras.Input((None, X.shape[2]))])
for rate in (1, 2, 4, 8):
    stack.add(keras.layers.Conv1D(8, 2, padding="causal", dilation_rate=rate))

# %% check
last_value = np.mean((X_test[:, -1, 0] - y_test) ** 2)
assert model.evaluate(X_test, y_test, verbose=0) < last_value, "it should beat the last value"
x = rng.normal(size=(4, 100, 3)).astype("float32")
changed = x.copy()
changed[:, 50] += 1
for padding, first in (("same", 48), ("causal", 50)):
    layer = keras.layers.Conv1D(16, 5, padding=padding)
    moved = np.abs(layer(changed) - layer(x)).max(axis=(0, 2)) > 1e-6
    assert np.flatnonzero(moved)[0] == first, f"{padding} should reach back to step {first}"
assert layer.count_params() == (5 * 3 + 1) * 16, "(kernel_size * features + 1) * filters"
assert keras.layers.Conv1D(16, 5)(x).shape == (4, 96, 16), "valid should shorten by 4"
moved = np.abs(stack(changed[:, :, :1]) - stack(x[:, :, :1])).max(axis=(0, 2)) > 1e-7
assert np.flatnonzero(moved).max() == 65, "step 50 should reach up to step 65"

# Output:
# better than the last value: True
