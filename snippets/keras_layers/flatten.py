"""Flatten makes one vector per sample; the Dense layer behind it holds most of the weights."""

# %% shape
import keras
import numpy as np

maps = np.arange(2 * 3 * 4 * 5).reshape(2, 3, 4, 5).astype("float32")
flat = keras.ops.convert_to_numpy(keras.layers.Flatten()(maps))
print(maps.shape, "->", flat.shape)

# %% 28 x 28 network
layers = keras.layers
model = keras.Sequential([
    keras.Input((28, 28, 1)),
    layers.Conv2D(32, 3, activation="relu"),
    layers.MaxPooling2D(),
    layers.Flatten(),
    layers.Dense(128, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
for layer in model.layers:
    print(f"{type(layer).__name__:13}{str(tuple(layer.output.shape)):21}{layer.count_params():8,}")

# %% with global average pooling instead
small = keras.Sequential([
    keras.Input((None, None, 1)),
    layers.Conv2D(32, 3, activation="relu"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(128, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
print(f"with GlobalAveragePooling2D: {small.count_params():,}")

# %% check
assert np.array_equal(flat, maps.reshape(2, -1)), "row-major, like NumPy's reshape"
assert model.count_params() == 320 + 692352 + 1290 == 693962, "nearly all in the first Dense"
assert small.count_params() < 6000, "32 inputs to the Dense layer instead of 5408"

# Output:
# (2, 3, 4, 5) -> (2, 60)
# Conv2D       (None, 26, 26, 32)        320
# MaxPooling2D (None, 13, 13, 32)          0
# Flatten      (None, 5408)                0
# Dense        (None, 128)           692,352
# Dense        (None, 10)              1,290
# with GlobalAveragePooling2D: 5,834
