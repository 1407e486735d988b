"""Without labels and shuffling the predictions are in the order of file_paths."""

# %% data: new/*.png, bright and dark; and a model that can tell them apart
from pathlib import Path

import keras
import numpy as np
from PIL import Image

Path("new").mkdir()
for i in range(12):
    noise = np.random.default_rng(i).integers(0, 100, (40, 60, 3))
    Image.fromarray((noise + 150 * (i % 3 == 0)).astype("uint8")).save(f"new/{i}.png")
inputs = keras.Input((32, 32, 3))
mean = keras.layers.GlobalAveragePooling2D()(keras.layers.Rescaling(1 / 255)(inputs))
model = keras.Model(inputs, keras.layers.Dense(2, activation="softmax")(mean))
model.layers[-1].set_weights([np.array([[-9, 9]] * 3), np.array([13, -13])])
class_names = ["dark", "light"]  # train.class_names

# %% predict the folder
from pathlib import Path

import keras
import pandas as pd

size = model.input_shape[1:3]
read = keras.utils.image_dataset_from_directory
test = read("new", labels=None, shuffle=False, image_size=size, verbose=False)
proba = model.predict(test, verbose=0)
sub = pd.DataFrame({"file": [Path(path).name for path in test.file_paths]})
sub["label"] = [class_names[i] for i in proba.argmax(axis=1)]
sub["proba"] = proba.max(axis=1).round(2)
print(sub.head(4).to_string(index=False))

# %% predict one file
image = keras.utils.load_img("new/3.png", target_size=size, interpolation="bilinear")
one = model.predict(keras.utils.img_to_array(image)[None], verbose=0)
print("3.png:", class_names[one[0].argmax()])

# %% check
expected = ["light" if int(name[:-4]) % 3 == 0 else "dark" for name in sub["file"]]
assert sub["label"].tolist() == expected, "names and predictions should belong together"
assert np.allclose(one, proba[sub["file"].eq("3.png").to_numpy()], atol=0.02), "the same numbers"
shuffled = read("new", labels=None, image_size=(32, 32), seed=1, verbose=False)
guess = model.predict(shuffled, verbose=0).argmax(axis=1)
light = [int(Path(path).stem) % 3 == 0 for path in shuffled.file_paths]
assert (guess != light).any(), "a shuffled dataset should not fit its file_paths"
try:
    model.predict(keras.utils.img_to_array(image), verbose=0)
    raise AssertionError("without the batch dimension it should fail")
except ValueError as error:
    assert "shape" in str(error).lower(), "with a message about shapes"

# Output:
#   file label  proba
#  0.png light    1.0
#  1.png  dark    1.0
# 10.png  dark    1.0
# 11.png  dark    1.0
# 3.png: light
