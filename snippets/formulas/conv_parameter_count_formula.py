"""Keras counts (kh * kw * C_in + 1) * filters; a dense layer on the same image needs far more."""


# %% formula
def conv_parameters(height, width, channels, filters, groups=1):
    return (height * width * channels // groups + 1) * filters


print("Conv2D(32, 3) on grey images:", conv_parameters(3, 3, 1, 32))
print("Conv2D(64, 3) after 32 channels:", conv_parameters(3, 3, 32, 64))

# %% a small CNN
import keras
from keras import layers

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
for layer in cnn.layers:
    print(f"{layer.__class__.__name__:13} {layer.count_params():7,}")
print(f"{'total':13} {cnn.count_params():7,}")

# %% check
import numpy as np

rng = np.random.default_rng(0)
for height, width, channels, filters in rng.integers(1, 8, size=(100, 4)).tolist():
    layer = layers.Conv2D(filters, (height, width), strides=2, padding="same")
    layer.build((None, 16, 16, channels))
    expected = conv_parameters(height, width, channels, filters)
    assert layer.count_params() == expected, f"{height} x {width} x {channels} x {filters}"
    assert layer.kernel.shape == (height, width, channels, filters), "shape of the kernel"
assert [conv_parameters(3, 3, c, 32) for c in (1, 3)] == [320, 896], "grey and colour images"
grouped = layers.Conv2D(8, 3, groups=4)
grouped.build((None, 16, 16, 8))
assert grouped.count_params() == conv_parameters(3, 3, 8, 8, groups=4), "groups divide C"
dense = keras.Sequential([keras.Input((10, 10, 1)), layers.Flatten(), layers.Dense(32)])
assert dense.count_params() == 3232, "in a dense layer every pixel has a weight for every unit"
assert cnn.count_params() == 320 + 692_352 + 1290, "the first dense layer should dominate"

# Output:
# Conv2D(32, 3) on grey images: 320
# Conv2D(64, 3) after 32 channels: 18496
# Conv2D            320
# MaxPooling2D        0
# Flatten             0
# Dense         692,352
# Dense           1,290
# total         693,962
