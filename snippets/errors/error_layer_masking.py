"""GlobalAveragePooling1D skips padded steps; Flatten destroys the mask and warns."""

# %% error: a warning
import warnings

import keras
import numpy as np

ids = np.array([[5, 3, 0, 0]])  # two words, two paddings
embedding = keras.layers.Embedding(10, 4, mask_zero=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    keras.layers.Flatten()(embedding(ids))
message = str(caught[-1].message)
print("UserWarning:", message[:17], "...", "does not support masking" in message)

# %% fix: a layer that reads the mask
pooled = np.asarray(keras.layers.GlobalAveragePooling1D()(embedding(ids)))
print("pooled:", pooled.shape)


# %% fix: a layer of your own that passes the mask on
class Double(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.supports_masking = True

    def call(self, inputs):
        return 2 * inputs


doubled = keras.layers.GlobalAveragePooling1D()(Double()(embedding(ids)))

# %% check
vectors = np.asarray(embedding(ids))
assert "destroy the mask" in message, "Flatten should warn"
assert np.allclose(pooled, vectors[:, :2].mean(axis=1), atol=1e-6), "mean over the two words"
assert not np.allclose(pooled, vectors.mean(axis=1)), "not over the padding"
assert np.allclose(doubled, 2 * pooled, atol=1e-6), "the mask reached the pooling"

# Output:
# UserWarning: Layer 'flatten' ( ... True
# pooled: (1, 4)
