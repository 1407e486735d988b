"""Images and masks are matched by name, read together, and flipped by the same random number."""

# %% data: pictures/*.png and masks/*_mask.png (0 or 255)
from pathlib import Path

import numpy as np
from PIL import Image

rng = np.random.default_rng(0)
for folder in ("pictures", "masks"):
    Path(folder).mkdir()
for i in range(12):
    mask = np.zeros((40, 60), "uint8")
    top, left = rng.integers(0, 25, 2)
    mask[top : top + 12, left : left + 12] = 255
    Image.fromarray(mask).save(f"masks/{i}_mask.png")
    noise = rng.integers(0, 60, (40, 60, 3))
    pixels = noise + 150 * (mask[..., None] > 0)
    Image.fromarray(pixels.astype("uint8")).save(f"pictures/{i}.png")

# %% pairs by name
from pathlib import Path

images = sorted(Path("pictures").glob("*.png"))
masks = [Path("masks") / f"{path.stem}_mask.png" for path in images]
print("pairs:", len(images), "without a mask:", [p.name for p in masks if not p.exists()])

# %% read, resize, flip
import tensorflow as tf


def load(image_path, mask_path, size=(32, 32)):
    image = tf.io.decode_image(tf.io.read_file(image_path), 3, expand_animations=False)
    mask = tf.io.decode_image(tf.io.read_file(mask_path), 1, expand_animations=False)
    mask = tf.image.resize(mask, size, method="nearest") // 255
    return tf.image.resize(image, size), mask


def flip(image, mask):
    if tf.random.uniform(()) < 0.5:
        image, mask = image[:, ::-1], mask[:, ::-1]
    return image, mask


pairs = tf.data.Dataset.from_tensor_slices(([str(p) for p in images], [str(p) for p in masks]))
train = pairs.shuffle(len(images), seed=0).map(load).map(flip).batch(4).prefetch(1)
x, y = next(iter(train))
print("image", x.shape, x.dtype.name, "mask", y.shape, y.dtype.name, "max", y.numpy().max())

# %% check
for x, y in train:
    x, y = np.asarray(x), np.asarray(y)[..., 0] == 1
    assert x[y].mean() > 140 > 80 > x[~y].mean(), "mask and image should fit after the flip"
square = np.asarray(Image.open("masks/0_mask.png"))[..., None]
smooth = np.unique(tf.image.resize(square, (32, 32)))
assert len(smooth) > 2, "bilinear should make values in between"

# Output:
# pairs: 12 without a mask: []
# image (4, 32, 32, 3) float32 mask (4, 32, 32, 1) uint8 max 1
