"""Layers take the arguments of ImageDataGenerator; only fit augments, predict does not."""

# %% data: photos/cat/*.png, photos/dog/*.png
from pathlib import Path

import numpy as np
from PIL import Image

rng = np.random.default_rng(0)
for i in range(16):
    path = Path("photos") / ("cat" if i % 2 else "dog") / f"{i}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(rng.integers(0, 256, (32, 32, 3), dtype="uint8")).save(path)

# %% in place of flow_from_directory
import keras

data = keras.utils.image_dataset_from_directory("photos", image_size=(32, 32), verbose=False)
class_indices = {name: i for i, name in enumerate(data.class_names)}
print(class_indices)

# %% in place of the generator's arguments
keras.utils.set_random_seed(0)
augment = keras.Sequential(
    [
        keras.layers.RandomFlip("horizontal"),
        keras.layers.RandomRotation(0.1, fill_mode="nearest"),  # rotation_range=36
        keras.layers.RandomTranslation(0.2, 0.1, fill_mode="nearest"),  # height, width
        keras.layers.RandomZoom(0.2, fill_mode="nearest"),
    ]
)
layers = [augment, keras.layers.Rescaling(1 / 255), keras.layers.Flatten()]
output = keras.layers.Dense(len(class_indices), activation="softmax")
model = keras.Sequential([keras.Input((32, 32, 3)), *layers, output])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(data, epochs=1, shuffle=False, verbose=0)
print("epochs:", len(history.history["loss"]))

# %% check
import importlib

images, labels = next(iter(data))
twice = [model.predict(images, verbose=0) for _ in range(2)]
assert np.allclose(*twice), "predict should not augment"
first, second = (augment(images, training=True) for _ in range(2))
assert not np.allclose(first, second), "training should augment, each time in another way"
old = importlib.import_module("keras.preprocessing.image")
assert not hasattr(old, "ImageDataGenerator"), "the public module should not have it"
assert labels.dtype == "int32" and labels.shape == (16,), "integers, not one-hot"
brighter = keras.layers.RandomBrightness((0.2, 0.2))(images * 0 + 100.0, training=True)
assert np.allclose(brighter, 151), "RandomBrightness should add a share of 255"

# Output:
# {'cat': 0, 'dog': 1}
# epochs: 1
