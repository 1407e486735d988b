"""An opened image becomes an (H, W, 3) uint8 array; PIL's size is (width, height)."""

# %% an image file, here in memory
import io

import numpy as np
from PIL import Image

rng = np.random.default_rng(0)
file = io.BytesIO()
Image.fromarray(rng.integers(0, 256, size=(40, 60, 3), dtype="uint8")).save(file, format="PNG")

# %% load
image = Image.open(file)
pixels = np.array(image)
print("size", image.size, " shape", pixels.shape, pixels.dtype)

# %% grayscale, smaller, flat
gray = np.array(image.convert("L"))
small = np.array(image.convert("L").resize((28, 28)))
features = small.ravel() / 255
print("gray", gray.shape, " small", small.shape, " features", features.shape)

weights = np.array([0.299, 0.587, 0.114])

# %% check
assert image.size == (60, 40) and pixels.shape == (40, 60, 3), "width first, rows first"
assert features.shape == (784,) and features.max() <= 1, "28 * 28 features in [0, 1]"
assert np.abs(pixels @ weights - gray).max() <= 1, "grayscale is a weighted sum of R, G, B"

# Output:
# size (60, 40)  shape (40, 60, 3) uint8
# gray (40, 60)  small (28, 28)  features (784,)
