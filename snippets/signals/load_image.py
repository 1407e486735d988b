"""An opened image becomes an (H, W, 3) uint8 array; PIL's size is (width, height)."""

# %% data: a folder of images, one subfolder for each class
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

folder = Path(tempfile.mkdtemp())
rng = np.random.default_rng(0)
for i, label in enumerate(["cat", "cat", "dog"]):
    (folder / label).mkdir(exist_ok=True)
    pixels = rng.integers(0, 256, size=(40, 60 + i, 3), dtype="uint8")
    Image.fromarray(pixels).save(folder / label / f"{i}.png")

# %% one image
path = sorted(folder.rglob("*.png"))[0]
image = Image.open(path)
pixels = np.array(image.convert("RGB"))
gray = np.array(image.convert("L"))
print("size", image.size, " shape", pixels.shape, pixels.dtype, " gray", gray.shape)

# %% all images of a folder as one array, the labels from the folders' names
paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in {".png", ".jpg", ".jpeg"})
images = []
for path in paths:
    with Image.open(path) as image:
        images.append(np.array(image.convert("RGB").resize((28, 32))))  # (width, height)
X = np.stack(images).astype("float32") / 255
y = np.array([path.parent.name for path in paths])
print("X", X.shape, " y", y, " flat", X.reshape(len(X), -1).shape)

# %% save
Image.fromarray(pixels).save(folder / "out.png")

# %% check
import keras

assert image.size == (62, 40) and X.shape == (3, 32, 28, 3), "width first in PIL, rows first here"
assert X.min() >= 0 and X.max() <= 1, "pixels should lie in 0 to 1"
again = np.array(Image.open(folder / "out.png"))
assert np.array_equal(again, pixels), "PNG should keep every pixel"
weighted = pixels @ np.array([0.299, 0.587, 0.114])
assert np.abs(weighted - gray).max() <= 1, "gray should be a weighted sum of R, G, B"
loaded = keras.utils.img_to_array(keras.utils.load_img(paths[0], target_size=(32, 28)))
assert loaded.shape == (32, 28, 3), "Keras should take the height first"
assert not np.asarray(image).flags.writeable, "np.asarray should be read-only"
transparent = Image.fromarray(np.zeros((4, 4, 4), dtype="uint8"))
assert np.array(transparent.convert("RGB")).shape == (4, 4, 3), "RGB should drop the 4th channel"

# Output:
# size (60, 40)  shape (40, 60, 3) uint8  gray (40, 60)
# X (3, 32, 28, 3)  y ['cat' 'cat' 'dog']  flat (3, 2688)
