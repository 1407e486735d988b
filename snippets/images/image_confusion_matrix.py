"""One pass gives labels and predictions that belong together; two shuffled passes do not."""

# %% data: photos/dark and photos/light, two of them labelled wrongly; a model
from pathlib import Path

import keras
import numpy as np
from PIL import Image

rng = np.random.default_rng(0)
for i in range(60):
    bright = i % 2
    name = ["dark", "light"][bright if i not in (7, 20) else 1 - bright]
    path = Path("photos") / name / f"{i}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray((rng.integers(0, 90, (16, 16, 3)) + 150 * bright).astype("uint8")).save(path)
model = keras.Sequential(
    [keras.Input((16, 16, 3)), keras.layers.GlobalAveragePooling2D(), keras.layers.Dense(2)]
)
model.layers[-1].set_weights([np.array([[-1.0, 1.0]] * 3) / 30, np.array([12.0, -12.0])])
model.add(keras.layers.Softmax())
data = keras.utils.image_dataset_from_directory("photos", image_size=(16, 16), verbose=False)
class_names = data.class_names

# %% labels and predictions in one pass
import numpy as np

labels, proba = [], []
for images, y in data:
    labels.append(np.asarray(y))
    proba.append(model.predict_on_batch(images))
labels, proba = np.concatenate(labels), np.concatenate(proba)

# %% matrix
from sklearn.metrics import ConfusionMatrixDisplay, confusion_matrix

matrix = confusion_matrix(labels, proba.argmax(axis=1), labels=range(len(class_names)))
ConfusionMatrixDisplay(matrix, display_labels=class_names).plot()
print(class_names, matrix.tolist())

# %% wrong images with file names: an ordered dataset
from pathlib import Path

ordered = keras.utils.image_dataset_from_directory(
    "photos", image_size=(16, 16), shuffle=False, verbose=False
)
truth = np.array([class_names.index(Path(path).parent.name) for path in ordered.file_paths])
guess = model.predict(ordered, verbose=0)
wrong = np.flatnonzero(guess.argmax(axis=1) != truth)
worst = wrong[np.argsort(-guess[wrong].max(axis=1))]
print("wrong:", sorted(Path(ordered.file_paths[i]).name for i in worst))

# %% check
assert matrix.trace() == 58 and matrix.sum() == 60, "two labels are wrong"
again = model.predict(data, verbose=0).argmax(axis=1)
assert np.mean(again == labels) < 0.9, "another pass over a shuffled dataset does not fit"

# Output:
# ['dark', 'light'] [[29, 1], [1, 29]]
# wrong: ['20.png', '7.png']
