"""GlobalAveragePooling2D averages each map, whatever its size."""

# %% values and sizes
import keras
import numpy as np

rng = np.random.default_rng(0)
maps = rng.normal(size=(2, 13, 13, 32)).astype("float32")
pooled = np.asarray(keras.layers.GlobalAveragePooling2D()(maps))
print(maps.shape, "->", pooled.shape)

# %% one model for images of any size
model = keras.Sequential([
    keras.Input((None, None, 3)),
    keras.layers.Conv2D(8, 3, activation="relu"),
    keras.layers.GlobalAveragePooling2D(),
    keras.layers.Dense(2),
])
for size in (32, 48):
    print(size, model(np.zeros((1, size, size, 3))).shape)
    assert model(np.zeros((1, size, size, 3))).shape == (1, 2), "any size"

# %% sequences: the mask counts
sequence = np.array([[[2.0], [4.0], [0.0]]], dtype="float32")
mask = np.array([[True, True, False]])
layer = keras.layers.GlobalAveragePooling1D()

# %% check
assert np.allclose(pooled, maps.mean(axis=(1, 2)), atol=1e-5), "mean over height and width"
assert float(layer(sequence, mask=mask)[0, 0]) == 3, "mean of the two real steps"

# Output:
# (2, 13, 13, 32) -> (2, 32)
# 32 (1, 2)
# 48 (1, 2)
