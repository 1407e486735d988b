"""CSVLogger writes one row per epoch; append=True goes on in the same file."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train
import keras
import pandas as pd

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
logger = keras.callbacks.CSVLogger("log.csv")
history = model.fit(X, y, epochs=3, validation_split=0.2, callbacks=[logger], verbose=0)

# %% read
log = pd.read_csv("log.csv", index_col="epoch")
print("columns:", sorted(log.columns), "rows:", len(log))

# %% go on in the same file
again = keras.callbacks.CSVLogger("log.csv", append=True)
model.fit(
    X, y, initial_epoch=3, epochs=5, validation_split=0.2, callbacks=[again], verbose=0
)
print("epochs:", pd.read_csv("log.csv")["epoch"].tolist())

# %% check
import numpy as np

assert np.allclose(log["loss"], history.history["loss"], atol=1e-5), "the file holds the history"
assert pd.read_csv("log.csv")["epoch"].tolist() == [0, 1, 2, 3, 4], "append should go on"
model.fit(X, y, epochs=1, callbacks=[keras.callbacks.CSVLogger("log.csv")], verbose=0)
assert len(pd.read_csv("log.csv")) == 1, "without append the file is overwritten"

# Output:
# columns: ['loss', 'mae', 'val_loss', 'val_mae'] rows: 3
# epochs: [0, 1, 2, 3, 4]
