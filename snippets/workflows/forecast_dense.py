"""A dense network on 12 lags beats the last value and the seasonal naive forecast."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
t = np.arange(500)
series = np.sin(2 * np.pi * t / 12) + rng.normal(scale=0.2, size=500)
steps, split = 12, 400
windows = np.lib.stride_tricks.sliding_window_view(series, steps)[:-1]
targets = series[steps:]
X_train, y_train = windows[: split - steps].copy(), targets[: split - steps].copy()
X_test, y_test = windows[split - steps :].copy(), targets[split - steps :]

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((steps,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.01), loss="mse")
stop = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
model.fit(X_train, y_train, validation_split=0.2, epochs=25, callbacks=[stop], verbose=0)

# %% compare
y_pred = model.predict(X_test, verbose=0).ravel()


def rmse(prediction):
    return np.sqrt(np.mean((y_test - prediction) ** 2))


last, seasonal = rmse(X_test[:, -1]), rmse(X_test[:, 0])  # one step ago, one period ago
print(f"network {rmse(y_pred):.2f}, last value {last:.2f}, seasonal {seasonal:.2f}")

import matplotlib.pyplot as plt

figure, ax = plt.subplots()
ax.plot(t[split:], y_test, label="true")
ax.plot(t[split:], y_pred, label="forecast")
ax.set(xlabel="time step", ylabel="value")
ax.legend()
plt.show()

# %% check
assert rmse(y_pred) < 0.7 * last, "the lags should beat the last value"
assert rmse(y_pred) < 0.95 * seasonal, "and the value a period ago"

# Output:
# network 0.26, last value 0.48, seasonal 0.31
