"""load_model reads whole models; a weights file needs the architecture first."""

# %% data
from pathlib import Path

import keras
import numpy as np


def build():
    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])


model = build()
X = np.random.default_rng(0).normal(size=(8, 4)).astype("float32")
model.save_weights("best.weights.h5")
model.save("best.keras")

# %% error: missing file, weights only, no extension
for path in ("missing.keras", "best.weights.h5", "best"):
    try:
        keras.saving.load_model(path)
    except ValueError as error:
        print("ValueError:", str(error).split(". ")[0])

# %% fix: weights into the same architecture, or the whole model
print("files:", sorted(path.name for path in Path().glob("best*")))
fresh = build()
fresh.load_weights("best.weights.h5")
whole = keras.saving.load_model("best.keras")

# %% check
assert np.allclose(fresh(X), model(X)) and np.allclose(whole(X), model(X)), "the same predictions"
try:
    fresh.load_weights("missing.weights.h5")
except FileNotFoundError as error:
    said = "Unable to synchronously open file (unable to open file: name = 'missing.weights.h5'"
    assert said in str(error), str(error)
else:
    raise AssertionError("it should raise FileNotFoundError")
Path("best.weights.h5").rename("best.h5")
try:
    keras.saving.load_model("best.h5")
except ValueError as error:
    assert "No model config" in str(error), "a new name does not make it a model"

# Output:
# ValueError: File not found: filepath=missing.keras
# ValueError: No model config found in the file at best.weights.h5.
# ValueError: File format not supported: filepath=best
# files: ['best.keras', 'best.weights.h5']
