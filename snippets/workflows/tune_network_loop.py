"""A loop over a product of settings keeps the one with the best validation loss."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras
import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)


def build_model(units, dropout, rate):
    model = keras.Sequential(
        [
            keras.Input(X_train.shape[1:]),
            keras.layers.Dense(units, activation="relu"),
            keras.layers.Dropout(dropout),
            keras.layers.Dense(len(np.unique(y)), activation="softmax"),
        ]
    )
    model.compile(keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy")
    return model


# %% loop
from itertools import product

import pandas as pd

grid = {"units": [2, 16], "dropout": [0.0, 0.3], "rate": [0.03]}
rows = []
for values in product(*grid.values()):
    settings = dict(zip(grid, values, strict=True))
    keras.utils.set_random_seed(0)
    stop = keras.callbacks.EarlyStopping(patience=2)
    val, callbacks = (X_val, y_val), [stop]
    model = build_model(**settings)
    model.fit(X_train, y_train, validation_data=val, epochs=5, callbacks=callbacks, verbose=0)
    rows.append({**settings, "epochs": stop.best_epoch + 1, "val_loss": stop.best})
table = pd.DataFrame(rows).sort_values("val_loss")
best = min(rows, key=lambda row: row["val_loss"])  # a dict: units stays an integer
print(len(table), "runs, best units:", best["units"])

# %% check
assert len(table) == 4, "one row per combination"
assert table["val_loss"].iloc[0] == best["val_loss"], "the first row of the sorted table"
assert best["units"] == 16, "two units should be too few"
assert isinstance(table.iloc[0]["units"], float), "a row of the table turns 16 into 16.0"

# Output:
# 4 runs, best units: 16
