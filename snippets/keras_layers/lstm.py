"""LSTM returns the last state by default and one per timestep with return_sequences."""

# %% data: a series
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"value": np.sin(np.arange(600) / 4) + 0.1 * rng.normal(size=600)})

# %% windows: steps of the past, and the value that follows
from numpy.lib.stride_tricks import sliding_window_view

steps, columns = 12, ["value"]
cut = int(0.8 * len(df))
mean, std = df[columns][:cut].mean(), df[columns][:cut].std()
scaled = ((df[columns] - mean) / std).to_numpy()
X = sliding_window_view(scaled, steps, axis=0)[:-1].transpose(0, 2, 1)  # (n, steps, features)
y = df["value"].to_numpy()[steps:]
train, test = slice(0, cut - steps), slice(cut - steps, None)

# %% model: every LSTM but the last returns sequences
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.LSTM(16, return_sequences=True),
    keras.layers.LSTM(16),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="mse")
model.fit(X[train], y[train], epochs=5, verbose=0)
y_pred = model.predict(X[test], verbose=0).ravel()
print("X:", X.shape, " better than the last value:", np.mean((y_pred - y[test]) ** 2) < 0.05)

# %% check
assert np.allclose(X[5, :, 0], scaled[5:17, 0]) and y[5] == df["value"][17], "the next step"
assert len(y_pred) == len(df) - cut, "the test set should start at the cut"
naive = np.mean((df["value"].to_numpy()[cut - 1 : -1] - y[test]) ** 2)
assert np.mean((y_pred - y[test]) ** 2) < naive, "it should beat the last value"
turned = model.predict(X[test][::-1], verbose=0)[::-1].ravel()
assert np.allclose(turned, y_pred, atol=1e-5), "rows should know nothing of each other"
x = rng.normal(size=(4, 30, 3)).astype("float32")
layer = keras.layers.LSTM(6, return_state=True)
output, h, c = layer(x)
assert np.allclose(output, h) and c.shape == (4, 6), "the output should be the hidden state"
assert layer.count_params() == 4 * (3 + 6 + 1) * 6, "4 (features + units + 1) units"
assert keras.layers.LSTM(6, return_sequences=True)(x).shape == (4, 30, 6), "one for each step"
try:
    keras.layers.LSTM(6)(x[:, 0])
    message = "no error"
except ValueError as error:
    message = str(error)
assert "expected ndim=3, found ndim=2" in message, "a table without time axis should fail"

# Output:
# X: (588, 12, 1)  better than the last value: True
