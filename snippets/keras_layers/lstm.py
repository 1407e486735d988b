"""LSTM returns the last state by default and one per timestep with return_sequences."""

# %% shapes
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(4, 30, 3)).astype("float32")  # 4 samples, 30 timesteps, 3 features
last = keras.layers.LSTM(6)
print("default:", tuple(last(X).shape))
print("return_sequences:", tuple(keras.layers.LSTM(6, return_sequences=True)(X).shape))
assert last(X).shape == (4, 6), "only the last timestep"

# %% hidden state and cell state
output, h, c = keras.layers.LSTM(6, return_state=True)(X)

# %% stacked: every layer but the last returns sequences
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((None, 3)),
    keras.layers.LSTM(16, return_sequences=True),
    keras.layers.LSTM(8),
    keras.layers.Dense(1),
])
print("model:", model.predict(X, verbose=0).shape)

# %% no memory between samples
shuffled = model.predict(X[::-1], verbose=0)[::-1]
assert np.allclose(model.predict(X, verbose=0), shuffled, atol=1e-6), "the order has no influence"

# %% learn: is the sum of the first feature positive?
X = rng.normal(size=(512, 10, 1)).astype("float32")
y = (X.sum(axis=(1, 2)) > 0).astype(int)
model = keras.Sequential([
    keras.Input((10, 1)), keras.layers.LSTM(8), keras.layers.Dense(1, activation="sigmoid"),
])
optimizer = keras.optimizers.Adam(learning_rate=0.02)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(X, y, epochs=5, verbose=0).history

# %% check
assert last.count_params() == 4 * (3 + 6 + 1) * 6 == 240, "4 gates"
assert np.allclose(output, h) and c.shape == (4, 6), "the output is the hidden state"
assert history["accuracy"][-1] > 0.8, "sums are easy for it"

# Output:
# default: (4, 6)
# return_sequences: (4, 30, 6)
# model: (4, 1)
