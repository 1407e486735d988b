"""SpatialDropout2D drops whole maps: each is all zero or not touched."""

# %% training
import keras
import numpy as np

x = np.ones((1, 5, 5, 200), dtype="float32")
output = np.asarray(keras.layers.SpatialDropout2D(0.3, seed=0)(x, training=True))
per_map = output.mean(axis=(0, 1, 2))
print("values of a map:", np.unique(per_map.round(3)))

# %% inference

# %% check
assert set(np.unique(output.round(3))) == {np.float32(0), np.float32(1.429)}, "0 or 1 / 0.7"
assert np.allclose(output.std(axis=(0, 1, 2)), 0, atol=1e-5), "a map is all or nothing"
assert np.array_equal(keras.layers.SpatialDropout2D(0.3)(x), x), "identity"

# Output:
# values of a map: [0.    1.429]
