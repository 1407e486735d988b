"""Decoded images are cached as uint8; order and augmentation are new in every epoch."""

# %% data: photos/a/*.png, photos/b/*.png
from pathlib import Path

import numpy as np
from PIL import Image

rng = np.random.default_rng(0)
for i in range(40):
    path = Path("photos") / ("a" if i % 2 else "b") / f"{i}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.full((32, 32, 3), 6 * i, "uint8")).save(path)

# %% pipeline
import keras
import tensorflow as tf

data = keras.utils.image_dataset_from_directory("photos", image_size=(32, 32), verbose=False)
class_names, n = data.class_names, len(data.file_paths)
augment = keras.layers.RandomBrightness(0.1, seed=0)
train = (
    data.unbatch()
    .map(lambda x, y: (tf.cast(x, "uint8"), y), num_parallel_calls=tf.data.AUTOTUNE)
    .cache()  # or .cache("cache/train") on disk
    .shuffle(n, seed=0)
    .batch(8)
    .map(lambda x, y: (augment(x, training=True), y), num_parallel_calls=tf.data.AUTOTUNE)
    .prefetch(tf.data.AUTOTUNE)
)
for images, labels in train.take(1):
    print("images", images.shape, "labels", labels.shape, "classes", class_names)
print(f"cache: {n * 32 * 32 * 3 / 1e6:.1f} MB as uint8, four times as much as float32")

# %% check
epochs = [[float(np.mean(x)) for batch, _ in train for x in batch] for _ in range(2)]
assert len(epochs[0]) == n, "every image once per epoch"
assert not np.allclose(epochs[0], epochs[1]), "a new order"
assert not np.allclose(sorted(epochs[0]), sorted(epochs[1])), "and new changes"
late = data.map(lambda x, y: (augment(x, training=True), y)).cache()
twice = [[float(np.mean(x)) for batch, _ in late for x in batch] for _ in range(2)]
assert np.allclose(*twice), "a cache at the end should freeze order and augmentation"
disk = data.cache("stored")
first = [float(np.sum(y)) for _, y in disk]
assert list(Path().glob("stored*")), "cache(name) should write files"
assert [float(np.sum(y)) for _, y in disk] == first, "and read them the next time"

# Output:
# images (8, 32, 32, 3) labels (8,) classes ['a', 'b']
# cache: 0.1 MB as uint8, four times as much as float32
