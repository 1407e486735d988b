"""Conv2D has (kh * kw * channels + 1) * filters parameters; same padding keeps the size."""

# %% shapes and parameters
import keras
import numpy as np

images = np.random.default_rng(0).normal(size=(2, 28, 28, 3)).astype("float32")
for arguments in ({}, {"padding": "same"}, {"strides": 2}, {"strides": 2, "padding": "same"}):
    layer = keras.layers.Conv2D(32, 3, **arguments)
    print(tuple(layer(images).shape), layer.count_params(), arguments)
assert layer.count_params() == (3 * 3 * 3 + 1) * 32 == 896, "biases included"
assert layer.get_weights()[0].shape == (3, 3, 3, 32), "height, width, in, out"

# %% it is cross-correlation, summed over the channels
layer = keras.layers.Conv2D(1, 3)
output = keras.ops.convert_to_numpy(layer(images))
kernel = layer.get_weights()[0][..., 0]
patch = images[0, 5:8, 9:12]

# %% a network for 28 x 28 grey images
model = keras.Sequential([
    keras.Input((28, 28, 1)),
    keras.layers.Conv2D(32, 3, activation="relu"),
    keras.layers.MaxPooling2D(),
    keras.layers.Flatten(),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
counts = {layer.name.split("_")[0]: 0 for layer in model.layers}
for layer in model.layers:
    counts[layer.name.split("_")[0]] += layer.count_params()
print(f"{model.count_params():,} parameters, in the dense layers {counts['dense']:,}")

# %% check
assert keras.layers.Conv2D(32, 3)(images).shape == (2, 26, 26, 32), "28 - 3 + 1 = 26"
assert np.isclose(output[0, 5, 9, 0], (patch * kernel).sum(), atol=1e-4), "kernel is not flipped"
assert keras.layers.Conv2D(7, 1)(images).shape == (2, 28, 28, 7), "size stays"
assert model.count_params() == 693962, "320 + 692,352 + 1,290"
assert model.layers[3].count_params() == 13 * 13 * 32 * 128 + 128 == 692352, "first Dense layer"

# Output:
# (2, 26, 26, 32) 896 {}
# (2, 28, 28, 32) 896 {'padding': 'same'}
# (2, 13, 13, 32) 896 {'strides': 2}
# (2, 14, 14, 32) 896 {'strides': 2, 'padding': 'same'}
# 693,962 parameters, in the dense layers 693,642
