"""GlobalMaxPooling1D takes the maximum over time, wherever it occurs."""

# %% values
import keras
import numpy as np

x = np.zeros((1, 10, 2), dtype="float32")
x[0, 7, 0] = 5
largest = np.asarray(keras.layers.GlobalMaxPooling1D()(x))
mean = np.asarray(keras.layers.GlobalAveragePooling1D()(x))
print("max", largest[0], "mean", mean[0])
later = keras.layers.GlobalMaxPooling1D()(np.roll(x, 2, axis=1))

# %% text classifier
model = keras.Sequential([
    keras.Input((None,), dtype="int32"),
    keras.layers.Embedding(1000, 16),
    keras.layers.Conv1D(32, 5, padding="same", activation="relu"),
    keras.layers.GlobalMaxPooling1D(),
    keras.layers.Dense(1, activation="sigmoid"),
])
print("texts of any length:", model(np.ones((2, 40), dtype="int32")).shape)

# %% check
assert np.array_equal(largest, [[5, 0]]), "the event is found"
assert np.array_equal(largest, later), "wherever it occurs"
assert model(np.ones((2, 7), dtype="int32")).shape == (2, 1), "one number per text"

# Output:
# max [5. 0.] mean [0.5 0. ]
# texts of any length: (2, 1)
