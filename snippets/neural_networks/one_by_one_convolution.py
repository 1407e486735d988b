"""A 1x1 convolution is a Dense layer on every pixel, and keeps height and width."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
images = rng.normal(size=(2, 10, 10, 3)).astype("float32")  # N, H, W, C

# %% mixing channels
import keras
from keras import layers

mix = layers.Conv2D(7, 1)
print("1x1 convolution:", images.shape, "->", tuple(mix(images).shape))

# %% any image size
inputs = keras.Input((None, None, images.shape[-1]))
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
one_label = layers.Dense(5)(layers.GlobalAveragePooling2D()(x))
per_pixel = layers.Conv2D(5, 1)(x)
model = keras.Model(inputs, [one_label, per_pixel])
for size in (10, 17):
    outputs = model(rng.normal(size=(2, size, size, 3)))
    print(f"{size}x{size} ->", [tuple(output.shape) for output in outputs])

# %% from channels first to channels last, and back
first = np.moveaxis(images, -1, 1)
last = np.moveaxis(first, 1, -1)
print("channels first:", first.shape, "channels last:", last.shape)

# %% check
kernel, bias = mix.get_weights()
assert np.allclose(mix(images), images @ kernel[0, 0] + bias, atol=1e-5), "one matrix, all pixels"
dense = layers.Dense(7)
dense.build(images.shape)
dense.set_weights([kernel[0, 0], bias])
assert np.allclose(mix(images), dense(images), atol=1e-5), "it should equal Dense on every pixel"
assert [tuple(output.shape) for output in outputs] == [(2, 5), (2, 17, 17, 5)], "any size"
assert np.array_equal(first[0, 1], images[0, :, :, 1]), "a channel should be a plane"
assert np.array_equal(last, images), "moving the axis back should restore the images"
fixed = keras.Sequential([keras.Input((10, 10, 3)), layers.Flatten(), layers.Dense(5)])
try:
    fixed(rng.normal(size=(2, 17, 17, 3)))
    raised = False
except ValueError:
    raised = True
assert raised, "Flatten and Dense should be bound to one size"

# Output:
# 1x1 convolution: (2, 10, 10, 3) -> (2, 10, 10, 7)
# 10x10 -> [(2, 5), (2, 10, 10, 5)]
# 17x17 -> [(2, 5), (2, 17, 17, 5)]
# channels first: (2, 3, 10, 10) channels last: (2, 10, 10, 3)
