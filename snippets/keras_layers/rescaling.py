"""Rescaling is x * scale + offset; Resizing brings images to one size."""

# %% pixels
import keras
import numpy as np

image = np.random.default_rng(0).integers(0, 256, (2, 40, 60, 3)).astype("float32")
unit = np.asarray(keras.layers.Rescaling(1 / 255)(image))
symmetric = np.asarray(keras.layers.Rescaling(1 / 127.5, offset=-1)(image))
print(f"{unit.min():.1f} to {unit.max():.1f}; {symmetric.min():.1f} to {symmetric.max():.1f}")

# %% size
resized = keras.layers.Resizing(32, 32, crop_to_aspect_ratio=True)(image)
print("size:", tuple(resized.shape))

# %% in the model: it takes raw pixels
model = keras.Sequential([
    keras.Input((40, 60, 3)),
    keras.layers.Resizing(32, 32),
    keras.layers.Rescaling(1 / 255),
    keras.layers.Conv2D(8, 3, activation="relu"),
    keras.layers.GlobalAveragePooling2D(),
    keras.layers.Dense(2, activation="softmax"),
])

# %% check
assert np.allclose(unit, image / 255, atol=1e-6), "0 to 1"
assert np.allclose(symmetric, image / 127.5 - 1, atol=1e-5), "-1 to 1"
assert resized.shape == (2, 32, 32, 3), "height and width"
assert model.predict(image, verbose=0).shape == (2, 2), "raw images in, probabilities out"

# Output:
# 0.0 to 1.0; -1.0 to 1.0
# size: (2, 32, 32, 3)
