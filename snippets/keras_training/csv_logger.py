"""CSVLogger writes one row per epoch; append=True goes on in the same file."""

# %% train
import keras
import numpy as np
import pandas as pd

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(100, 3))
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
logger = keras.callbacks.CSVLogger("log.csv")
history = model.fit(X, X[:, 0], epochs=3, callbacks=[logger], verbose=0)

# %% read
log = pd.read_csv("log.csv", index_col="epoch")
print("columns:", sorted(log.columns), "rows:", len(log))

# %% go on
again = keras.callbacks.CSVLogger("log.csv", append=True)
model.fit(X, X[:, 0], initial_epoch=3, epochs=5, callbacks=[again], verbose=0)
print("epochs:", pd.read_csv("log.csv")["epoch"].tolist())

# %% check
assert np.allclose(log["loss"], history.history["loss"], atol=1e-5), "the file holds the history"
assert pd.read_csv("log.csv")["epoch"].tolist() == [0, 1, 2, 3, 4], "append should go on"

# Output:
# columns: ['loss', 'mae', 'val_loss', 'val_mae'] rows: 3
# epochs: [0, 1, 2, 3, 4]
