"""Counts from the folder names make balanced class weights; fit takes them with a dataset."""

# %% data: photos/common (40 images), photos/rare (8 images)
from pathlib import Path

import numpy as np
from PIL import Image

rng = np.random.default_rng(0)
for i in range(48):
    path = Path("photos") / ("common" if i < 40 else "rare") / f"{i}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = rng.normal(110 if i < 40 else 130, 60, (16, 16, 3)).clip(0, 255)
    Image.fromarray(pixels.astype("uint8")).save(path)

# %% weights
from pathlib import Path

import keras
import numpy as np
from sklearn.utils.class_weight import compute_class_weight

train = keras.utils.image_dataset_from_directory("photos", image_size=(16, 16), verbose=False)
names = [Path(path).parent.name for path in train.file_paths]
weights = compute_class_weight("balanced", classes=np.array(train.class_names), y=names)
class_weight = {i: float(weight) for i, weight in enumerate(weights)}
print({name: names.count(name) for name in train.class_names}, class_weight)


# %% fit
def make_model(n_classes):
    keras.utils.set_random_seed(0)
    layers = [keras.layers.Rescaling(1 / 255), keras.layers.GlobalAveragePooling2D()]
    layers.append(keras.layers.Dense(n_classes, activation="softmax"))
    model = keras.Sequential([keras.Input((16, 16, 3)), *layers])
    model.compile(keras.optimizers.Adam(0.2), "sparse_categorical_crossentropy")
    return model


model = make_model(len(train.class_names))
model.fit(train, epochs=10, class_weight=class_weight, shuffle=False, verbose=0)

# %% check
total = sum(class_weight[i] * names.count(name) for i, name in enumerate(train.class_names))
assert np.isclose(total, 48), "weights should sum to the number of images"
images = np.concatenate([x for x, _ in train])
plain = make_model(2)
plain.fit(train, epochs=10, shuffle=False, verbose=0)
rare = [m.predict(images, verbose=0)[:, 1].mean() for m in (plain, model)]
assert rare[1] > rare[0] + 0.1, "weights should raise the probability of the rare class"
try:
    plain.fit(train, class_weight={"common": 1, "rare": 5}, shuffle=False, verbose=0)
    raise AssertionError("names as keys should fail")
except (ValueError, TypeError, KeyError):
    pass

# Output:
# {'common': 40, 'rare': 8} {0: 0.6, 1: 3.0}
