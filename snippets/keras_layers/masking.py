"""With Masking an LSTM gives the same output for a padded sequence as for the short one."""

# %% sequences of length 3, padded to 5
import keras
import numpy as np

rng = np.random.default_rng(0)
short = rng.normal(size=(1, 3, 2)).astype("float32")
padded = np.full((1, 5, 2), -10, dtype="float32")
padded[:, :3] = short

# %% mask
masking = keras.layers.Masking(mask_value=-10)
print("mask:", np.asarray(masking.compute_mask(padded)).tolist())
lstm = keras.layers.LSTM(4)
expected = np.asarray(lstm(short))
print("same as the short sequence: with mask True, without False")

# %% in a model
model = keras.Sequential([
    keras.Input((None, 2)), keras.layers.Masking(mask_value=-10), lstm, keras.layers.Dense(1),
])

# %% check
assert np.allclose(lstm(masking(padded)), expected, atol=1e-5), "padding skipped"
assert not np.allclose(lstm(padded), expected, atol=1e-2), "padding read as data"
assert np.allclose(model(padded), model(short), atol=1e-5), "any length, same prediction"

# Output:
# mask: [[True, True, True, False, False]]
# same as the short sequence: with mask True, without False
