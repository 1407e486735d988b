"""A dense network on 12 lags beats the last value and the seasonal naive forecast."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
series = pd.Series(np.sin(2 * np.pi * np.arange(500) / 12) + rng.normal(scale=0.2, size=500))

# %% windows, split by time
steps, split = 12, int(0.8 * len(series))  # steps: here one season
mean, std = series[:split].mean(), series[:split].std()
scaled = ((series - mean) / std).to_numpy()
windows = np.lib.stride_tricks.sliding_window_view(scaled, steps)[:-1]
targets = scaled[steps:]
X_train, y_train = windows[: split - steps].copy(), targets[: split - steps].copy()
X_test, y_test = windows[split - steps :].copy(), targets[split - steps :]

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input((steps,)), keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1)]
)
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.03), loss="mse")
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
model.fit(X_train, y_train, validation_split=0.2, epochs=12, callbacks=[stop], verbose=0)
y_pred = model.predict(X_test, verbose=0).ravel()

# %% compare with naive forecasts
forecasts = {"network": y_pred, "last value": X_test[:, -1], "a period ago": X_test[:, 0]}
rmse = {name: std * np.sqrt(np.mean((y_test - f) ** 2)) for name, f in forecasts.items()}
print("RMSE:", ", ".join(f"{name} {value:.2f}" for name, value in rmse.items()))

# %% plot
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
ax.plot(series.index[split:], series.iloc[split:], label="true")
ax.plot(series.index[split:], y_pred * std + mean, label="forecast")
ax.set(xlabel="time", ylabel="value")
ax.legend()
plt.show()

# %% check
assert y_test[0] == scaled[split], "the first test target should be the first value after"
assert rmse["network"] < 0.7 * rmse["last value"], "the lags should beat the last value"
assert rmse["network"] < 0.95 * rmse["a period ago"], "and the value a period ago"
far = model.predict(X_test[:1] + 10, verbose=0)[0, 0] - X_test[0].mean() - 10
assert abs(far) > 1, "levels above those of training should be predicted badly"

# Output:
# RMSE: network ..., last value 0.48, a period ago 0.31
