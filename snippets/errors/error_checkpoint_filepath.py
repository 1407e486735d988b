"""A checkpoint ends in .keras, with save_weights_only in .weights.h5."""

# %% error
import keras

for path, weights_only in [("best.hdf5", False), ("best.keras", True)]:
    try:
        keras.callbacks.ModelCheckpoint(path, save_weights_only=weights_only)
    except ValueError as error:
        print("ValueError: ... must end in", str(error).split("must end in ")[1].split(" ")[0])

# %% fix
from pathlib import Path

import numpy as np

X = np.arange(12.0).reshape(6, 2)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(
    X,
    X[:, 0],
    verbose=0,
    callbacks=[
        keras.callbacks.ModelCheckpoint("last.keras"),
        keras.callbacks.ModelCheckpoint("last.weights.h5", save_weights_only=True),
    ],
)
print(sorted(path.name for path in Path().glob("last*")))

# %% check
assert Path("last.keras").exists() and Path("last.weights.h5").exists(), "both should be written"

# Output:
# ValueError: ... must end in `.keras`
# ValueError: ... must end in `.weights.h5`
# ['last.keras', 'last.weights.h5']
