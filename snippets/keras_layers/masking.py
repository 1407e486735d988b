"""With Masking an LSTM gives the same output for a padded sequence as for the short one."""

# %% data: sequences of different length, two features
import numpy as np

rng = np.random.default_rng(0)
lengths = rng.integers(4, 11, 600)
sequences = [rng.normal(size=(length, 2)) for length in lengths]
y = np.array([sequence[-1].sum() for sequence in sequences])

# %% pad at the end with a value that never occurs, and skip it
import keras

keras.utils.set_random_seed(0)
pad = -10.0
X = keras.utils.pad_sequences(sequences, dtype="float32", padding="post", value=pad)
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Masking(mask_value=pad),
    keras.layers.LSTM(16),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.03), loss="mse")
model.fit(X, y, epochs=5, verbose=0)
flags = np.asarray(model.layers[0].compute_mask(X))
print("X:", X.shape, "steps of the first:", flags[0].sum())

# %% check
import warnings

error = np.mean((np.asarray(model(X))[:, 0] - y) ** 2)
assert error < 0.3 * y.var(), "the last real step should be found"
assert np.array_equal(flags.sum(axis=1), lengths), "the mask should mark the real steps"
lstm, masking = keras.layers.LSTM(4), keras.layers.Masking(mask_value=pad)
short = X[:1, : lengths[0]]
padded = np.concatenate([short, np.full((1, 6, 2), pad, "float32")], axis=1)
assert np.allclose(lstm(masking(padded)), lstm(short), atol=1e-5), "padding should be skipped"
assert not np.allclose(lstm(padded), lstm(short), atol=1e-2), "without it it is read as data"
mean = np.zeros((1, 5, 1), "float32")  # standardized data: a step at the mean is all zeros
assert not np.any(keras.layers.Masking().compute_mask(mean)), "0 would hide real steps"
steps = keras.Input((None, 2))
for layer, keeps in ((keras.layers.Dense(3), True), (keras.layers.Conv1D(3, 2), False)):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Keras warns where a mask is lost
        mask = getattr(layer(masking(steps)), "_keras_mask", None)
    assert (mask is not None) == keeps, "Dense should keep it, Conv1D lose it"

# Output:
# X: (600, 10, 2) steps of the first: 9
