"""An LSTM autoencoder trained on normal windows rebuilds others badly: they are anomalies."""

# %% data: a daily rhythm; from row 1000 on a span that stands still and one of another rhythm
import numpy as np
import pandas as pd

rng, t = np.random.default_rng(0), np.arange(1300)
values = np.sin(2 * np.pi * t / 24) + rng.normal(0, 0.1, 1300)
values[1080:1104] = rng.normal(0, 0.1, 24)
values[1200:1240] = np.sin(2 * np.pi * t[1200:1240] / 8)
df = pd.DataFrame({"value": values})

# %% windows (n, steps, features); train: normal, valid: normal, for the threshold
steps, train_end, valid_end = 24, 700, 1000
mean, std = df[:train_end].mean(), df[:train_end].std()
scaled = ((df - mean) / std).to_numpy("float32")
windows = np.lib.stride_tricks.sliding_window_view(scaled, steps, axis=0).swapaxes(1, 2)
train, valid = windows[: train_end - steps + 1], windows[train_end : valid_end - steps + 1]
print("windows:", windows.shape)

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(windows.shape[1:]),
    keras.layers.LSTM(16),
    keras.layers.RepeatVector(steps),
    keras.layers.LSTM(16, return_sequences=True),
    keras.layers.Dense(windows.shape[2]),
])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
model.fit(train, train, epochs=10, verbose=0)

# %% error of each window, threshold, rows that stand in flagged windows only
error = np.mean((model.predict(windows, verbose=0) - windows) ** 2, axis=(1, 2))
threshold = 1.5 * error[train_end : valid_end - steps + 1].max()
flagged = error > threshold  # window i covers the rows i to i + steps - 1
normal = np.convolve(~flagged, np.ones(steps)) > 0.5  # rows in at least one normal window
df["anomaly"] = ~normal
spans = df.index[df["anomaly"] & ~df["anomaly"].shift(fill_value=False)]
print("spans:", len(spans), " windows flagged before row 1000:", int(flagged[:970].sum()))

# %% check
assert flagged[1080] and flagged[1200:1216].all(), "windows inside of the spans"
assert not flagged[:1050].any(), "no alarm on normal data"
start = np.flatnonzero(flagged)[0]
assert 1080 - steps < start < 1080, "a window is flagged before the span fills it"
inside = df["anomaly"].to_numpy()
assert inside[1200:1240].mean() > 0.6, "most rows of the second span"
assert not np.delete(inside, [*range(1080, 1104), *range(1200, 1240)]).any(), "no row outside"

# Output:
# windows: (1277, 24, 1)
# spans: 2  windows flagged before row 1000: 0
