"""Sorted folder names are the classes; one call gives training and validation without overlap."""

# %% data: photos/cat/*.png, photos/dog/*.png
from pathlib import Path

import numpy as np
from PIL import Image

for i in range(20):
    path = Path("photos") / ("cat" if i % 2 else "dog") / f"{i}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (60, 40), (255, 12 * i, 0)).save(path)

# %% read
from pathlib import Path

import keras

train, valid = keras.utils.image_dataset_from_directory(
    "photos", image_size=(32, 32), batch_size=8, validation_split=0.2, subset="both", seed=0
)
class_names = train.class_names  # before map, cache or prefetch: those have no class_names
images, labels = next(iter(train))
print("classes", class_names, "images", images.shape, "labels", labels.shape, labels.dtype.name)

# %% images per class
names = [Path(path).parent.name for path in train.file_paths]
print({name: names.count(name) for name in class_names})

# %% check
assert not set(train.file_paths) & set(valid.file_paths), "the parts should not overlap"
assert images.dtype == "float32" and images.numpy().max() > 200, "pixels from 0 to 255"
read = keras.utils.image_dataset_from_directory
ordered = read("photos", shuffle=False, verbose=False)
assert [Path(p).name for p in ordered.file_paths[:2]] == ["1.png", "11.png"], "sorted as text"
tail = read("photos", shuffle=False, validation_split=0.2, subset="validation", verbose=False)
assert {Path(p).parent.name for p in tail.file_paths} == {"dog"}, "the end of the sorted list"
other = [read("photos", validation_split=0.2, subset=part, seed=seed, verbose=False).file_paths
         for part, seed in (("training", 0), ("validation", 1))]
assert set(other[0]) & set(other[1]), "other seeds should share images"
assert not hasattr(ordered.map(lambda x, y: (x, y)), "file_paths"), "map should lose them"
mixed = read("photos", verbose=False)
passes = [np.concatenate([y for _, y in mixed]).tolist() for _ in range(3)]
assert passes[0] != passes[1] or passes[1] != passes[2], "a new order in every pass"
for folder, options in (("photos/cat", {}), ("photos", dict(validation_split=0.2, subset="both"))):
    try:
        read(folder, verbose=False, **options)
        raise AssertionError("it should fail")
    except ValueError as error:
        assert "No images found" in str(error) or "seed" in str(error), "with the page's message"

# Output:
# Found 20 files belonging to 2 classes.
# Using 16 files for training.
# Using 4 files for validation.
# classes ['cat', 'dog'] images (8, 32, 32, 3) labels (8,) int32
# {'cat': 8, 'dog': 8}
# Using 4 files for validation.
# Using 16 files for training.
# Using 4 files for validation.
