"""GlobalMaxPooling1D takes the maximum over time, wherever it occurs."""

# %% data: ids of words; class 1 where word 7 is followed by word 8
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(1, 50, size=(2000, 30))
y = rng.integers(0, 2, 2000)
place = rng.integers(0, 29, 2000)
X[np.arange(2000), place] = 7
X[np.arange(2000), place + 1] = np.where(y == 1, 8, X[np.arange(2000), place + 1] % 7 + 1)
X_train, X_test, y_train, y_test = X[:1600], X[1600:], y[:1600], y[1600:]

# %% text classifier
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((None,), dtype="int32"),
    keras.layers.Embedding(int(X.max()) + 1, 16),
    keras.layers.Conv1D(32, 3, padding="same", activation="relu"),
    keras.layers.GlobalMaxPooling1D(),
    keras.layers.Dense(1, activation="sigmoid"),
])
optimizer = keras.optimizers.Adam(0.01)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
print(f"accuracy {model.evaluate(X_test, y_test, verbose=0)[1]:.1f}")

# %% check
assert model.evaluate(X_test, y_test, verbose=0)[1] > 0.9, "the pattern should be found"
assert model(X_test[:2, :12]).shape == (2, 1), "texts of any length should do"
x = np.full((1, 10, 2), -1, dtype="float32")
x[0, 7, 0] = 5
largest = np.asarray(keras.layers.GlobalMaxPooling1D()(x))
later = keras.layers.GlobalMaxPooling1D()(np.roll(x, 2, axis=1))
assert np.array_equal(largest, [[5, -1]]), "it should be the maximum of each feature"
assert np.array_equal(largest, later), "wherever it occurs"
padded = np.concatenate([x, np.zeros((1, 3, 2), "float32")], axis=1)
maximum = keras.layers.GlobalMaxPooling1D()(padded)
assert np.array_equal(maximum, [[5, 0]]), "padding should win against negative values"

# Output:
# accuracy 1.0
