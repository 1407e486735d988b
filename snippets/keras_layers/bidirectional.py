"""Bidirectional doubles the width and the parameters of the recurrent layer."""

# %% data: sequences of ids; class 1 if the first id occurs again at the end
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(1, 5, size=(1000, 6))
y = (X[:, 0] == X[:, -1]).astype(int)
X_train, X_test, y_train, y_test = X[:800], X[800:], y[:800], y[800:]

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((None,), dtype="int32"),
    keras.layers.Embedding(int(X.max()) + 1, 8, mask_zero=True),
    keras.layers.Bidirectional(keras.layers.LSTM(16)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
optimizer = keras.optimizers.Adam(0.03)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
print("width:", model.layers[1].output.shape[-1])

# %% stacked, one label for each step
tagger = keras.Sequential([
    keras.Input((None,), dtype="int32"),
    keras.layers.Embedding(int(X.max()) + 1, 8, mask_zero=True),
    keras.layers.Bidirectional(keras.layers.GRU(16, return_sequences=True)),
    keras.layers.Bidirectional(keras.layers.GRU(16, return_sequences=True)),
    keras.layers.Dense(5, activation="softmax"),
])

# %% check
accuracy = np.mean((np.asarray(model(X_test))[:, 0] > 0.5) == y_test)
assert accuracy > 0.7, "the network should learn"
assert tagger(X[:4]).shape == (4, 6, 5), "one distribution for each step"
layer = model.layers[1]
assert layer.output.shape[-1] == 2 * 16, "16 forwards and 16 backwards should be joined"
assert layer.count_params() == 2 * 4 * 16 * (8 + 16 + 1), "it should hold two LSTMs"
steps = rng.normal(size=(4, 10, 3)).astype("float32")
summed = keras.layers.Bidirectional(keras.layers.LSTM(8), merge_mode="sum")
assert summed(steps).shape == (4, 8), "sum should keep the width"
changed = X[:4].copy()
changed[:, -1] = changed[:, -1] % 4 + 1
first = np.asarray(tagger(changed))[:, 0] - np.asarray(tagger(X[:4]))[:, 0]
assert abs(first).max() > 0, "the last step should reach the output of the first"

# Output:
# width: 32
