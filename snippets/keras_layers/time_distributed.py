"""TimeDistributed runs one small CNN on every frame with shared weights."""

# %% data: videos of 6 frames; a dot moves to the right (class 1) or to the left
import numpy as np

rng = np.random.default_rng(0)
X = 0.1 * rng.normal(size=(400, 6, 12, 12, 1)).astype("float32")
y = rng.integers(0, 2, 400)
frame, column = np.arange(6), np.where(y[:, None] == 1, np.arange(3, 9), np.arange(8, 2, -1))
X[np.arange(400)[:, None], frame, rng.integers(0, 12, 400)[:, None], column] = 1

# %% model: a CNN for each frame, then an LSTM
import keras

keras.utils.set_random_seed(0)
frame_net = keras.Sequential([
    keras.Input(X.shape[2:]),
    keras.layers.Conv2D(8, 3, activation="relu"),
    keras.layers.MaxPooling2D(2),
    keras.layers.Flatten(),
    keras.layers.Dense(16, activation="relu"),
])
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.TimeDistributed(frame_net),
    keras.layers.LSTM(16),
    keras.layers.Dense(1, activation="sigmoid"),
])
optimizer = keras.optimizers.Adam(0.01)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X[:320], y[:320], epochs=6, verbose=0)
print("features of the frames:", model.layers[0].output.shape)

# %% check
accuracy = np.mean((np.asarray(model(X[320:]))[:, 0] > 0.5) == y[320:])
assert accuracy > 0.7, "the direction should be found"
features = np.asarray(model.layers[0](X[:4]))
assert np.allclose(features[:, 3], frame_net(X[:4, 3]), atol=1e-5), "frame by frame, one network"
assert model.layers[0].count_params() == frame_net.count_params(), "the weights should be shared"
dense, sequence = keras.layers.Dense(3), rng.normal(size=(2, 6, 8)).astype("float32")
wrapped = keras.layers.TimeDistributed(dense)(sequence)
assert np.allclose(wrapped, dense(sequence), atol=1e-5), "Dense should need no wrapper"
per_step = keras.Sequential([
    keras.Input((None, 8)), keras.layers.LSTM(4, return_sequences=True), keras.layers.Dense(1),
])
assert per_step(sequence).shape == (2, 6, 1), "one prediction for each step"

# Output:
# features of the frames: (None, 6, 16)
