"""An LSTM on windows of 24 values forecasts a noisy seasonal series better than the last value."""

# %% data
import numpy as np
import pandas as pd

rng, t = np.random.default_rng(0), np.arange(600)
series = np.sin(2 * np.pi * t / 24) + 0.5 * np.sin(2 * np.pi * t / 12)
series = pd.Series(series + rng.normal(scale=0.1, size=600))

# %% windows, split by time
steps, split = 24, int(0.8 * len(series))
mean, std = series[:split].mean(), series[:split].std()
scaled = ((series - mean) / std).to_numpy("float32")
windows = np.lib.stride_tricks.sliding_window_view(scaled, steps)[:-1, :, None]
targets = scaled[steps:]
X_train, y_train = windows[: split - steps], targets[: split - steps]
X_test, y_test = windows[split - steps :], targets[split - steps :]
print("train:", X_train.shape, "test:", X_test.shape)

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((steps, 1)), keras.layers.LSTM(16), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.01), loss="mse")
model.fit(X_train, y_train, epochs=15, verbose=0)

# %% compare with the last value
y_pred = model.predict(X_test, verbose=0).ravel()
rmse = np.sqrt(np.mean((y_test - y_pred) ** 2)) * std
naive = np.sqrt(np.mean((y_test - X_test[:, -1, 0]) ** 2)) * std
print(f"LSTM RMSE {rmse:.2f}, naive (last value) {naive:.2f}")

# %% 30 steps beyond the data: each prediction goes back into the window
window = scaled[-steps:]
for _ in range(30):
    window = np.append(window, model.predict_on_batch(window[None, -steps:, None])[0, 0])
future = window[steps:] * std + mean

# %% plot
import matplotlib.pyplot as plt

ax = series[split:].plot(label="true", xlabel="time", ylabel="value")
ax.plot(series.index[split:], y_pred * std + mean, label="LSTM, one step ahead")
ax.plot(np.arange(30) + len(series), future, label="LSTM, 30 steps")
ax.legend()
plt.show()

# %% check
assert y_test[0] == scaled[split], "the first test target should be the first value after"
assert rmse < 0.7 * naive, "the LSTM should beat the last value"
assert abs(future - series[-48:-18]).mean() < 0.4, "the future should go on like two days ago"
single = keras.Sequential([keras.Input((1, 1)), keras.layers.LSTM(4)])
pair = single.predict(X_test[[0, 1], -1:], verbose=0), single.predict(X_test[[1], -1:], verbose=0)
assert np.allclose(pair[0][1], pair[1][0], atol=1e-6), "one step has no memory of other samples"

# Output:
# train: (456, 24, 1) test: (120, 24, 1)
# LSTM RMSE 0.10, naive (last value) 0.29
