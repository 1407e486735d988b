"""model.save wants .keras; export writes a SavedModel folder."""

# %% error
import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
try:
    model.save("model")
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

# %% fix
from pathlib import Path

model.save("model.keras")
model.export("serving", verbose=False)
print("file:", Path("model.keras").is_file(), "- folder:", Path("serving").is_dir())

# %% check
assert Path("model.keras").is_file(), "the native format is one file"
assert Path("serving/saved_model.pb").is_file(), "export should write a SavedModel"

# Output:
# ValueError: Invalid filepath extension for saving
# file: True - folder: True
