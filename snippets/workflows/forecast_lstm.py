"""An LSTM on windows of 24 values forecasts a noisy seasonal series better than the last value."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
t = np.arange(600)
series = np.sin(2 * np.pi * t / 24) + 0.5 * np.sin(2 * np.pi * t / 12)
series = series + rng.normal(scale=0.1, size=600)
split = 480  # by time
mean, std = series[:split].mean(), series[:split].std()
scaled = ((series - mean) / std).astype("float32")

# %% windows
steps = 24
windows = np.lib.stride_tricks.sliding_window_view(scaled, steps)[:-1, :, None]
targets = scaled[steps:]
X_train, y_train = windows[: split - steps], targets[: split - steps]
X_test, y_test = windows[split - steps :], targets[split - steps :]
print("train:", X_train.shape, "test:", X_test.shape)

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input(shape=(steps, 1)), keras.layers.LSTM(16), keras.layers.Dense(1)]
)
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.01), loss="mse")
model.fit(X_train, y_train, epochs=15, verbose=0)

# %% compare
y_pred = model.predict(X_test, batch_size=512, verbose=0).ravel()
rmse = np.sqrt(np.mean((y_test - y_pred) ** 2)) * std
naive = np.sqrt(np.mean((y_test - X_test[:, -1, 0]) ** 2)) * std
print(f"LSTM RMSE {rmse:.2f}, naive (last value) {naive:.2f}")

import matplotlib.pyplot as plt

figure, ax = plt.subplots()
ax.plot(t[split:], series[split:], label="true")
ax.plot(t[split:], y_pred * std + mean, label="LSTM, one step ahead")
ax.set(xlabel="time step", ylabel="value")
ax.legend()
plt.show()

# %% check
assert y_test[0] == scaled[split], "the first test target is the first value after the split"
assert rmse < 0.7 * naive, "the LSTM should beat the last value"

# Output:
# train: (456, 24, 1) test: (120, 24, 1)
# LSTM RMSE 0.10, naive (last value) 0.29
