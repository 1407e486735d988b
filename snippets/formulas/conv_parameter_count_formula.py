"""Keras counts (kh * kw * C_in + 1) * filters; a dense layer on the same image needs far more."""

# %% formula
import keras
import numpy as np
from keras import layers


def conv_parameters(height, width, channels, filters):
    return (height * width * channels + 1) * filters


# %% dense or convolution on a 10 x 10 image
dense = keras.Sequential([keras.Input((10, 10, 1)), layers.Flatten(), layers.Dense(32)])
conv = keras.Sequential([keras.Input((10, 10, 1)), layers.Conv2D(32, 3)])
print("dense 32 units:", dense.count_params(), " conv 32 filters:", conv.count_params())

# %% a small CNN
cnn = keras.Sequential(
    [
        keras.Input((28, 28, 1)),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
print("CNN:", [layer.count_params() for layer in cnn.layers], "total", cnn.count_params())

# %% 100 random layers
rng = np.random.default_rng(0)
for height, width, channels, filters in rng.integers(1, 8, size=(100, 4)).tolist():
    layer = layers.Conv2D(filters, (height, width))
    layer.build((None, 16, 16, channels))
    expected = conv_parameters(height, width, channels, filters)
    assert layer.count_params() == expected, f"{height} x {width} x {channels} x {filters}"

# %% check
assert conv.count_params() == conv_parameters(3, 3, 1, 32) == 320, "(9 + 1) * 32"
assert dense.count_params() == (100 + 1) * 32 == 3232, "every pixel has a weight for every unit"
assert conv_parameters(3, 3, 3, 32) == 896, "three input channels"
assert cnn.count_params() == 320 + 692_352 + 1290 == 693_962, "the first dense layer dominates"

# Output:
# dense 32 units: 3232  conv 32 filters: 320
# CNN: [320, 0, 0, 692352, 1290] total 693962
