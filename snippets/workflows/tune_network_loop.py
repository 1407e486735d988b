"""A loop over a product of settings keeps the one with the best validation loss."""

# %% data
from itertools import product

import keras
import pandas as pd
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)
scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)


# %% model
def build_model(units, dropout):
    model = keras.Sequential(
        [
            keras.Input((13,)),
            keras.layers.Dense(units, activation="relu"),
            keras.layers.Dropout(dropout),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
    return model


# %% loop
rows = []
for units, dropout, batch_size in product([2, 16], [0.0, 0.3], [32]):
    keras.utils.set_random_seed(0)
    stop = keras.callbacks.EarlyStopping(patience=3)
    history = build_model(units, dropout).fit(
        X_train,
        y_train,
        validation_data=(X_val, y_val),
        batch_size=batch_size,
        epochs=10,
        callbacks=[stop],
        verbose=0,
    )
    best = min(history.history["val_loss"])
    rows.append({"units": units, "dropout": dropout, "batch_size": batch_size, "val_loss": best})

# %% best
table = pd.DataFrame(rows).sort_values("val_loss")
winner = min(rows, key=lambda row: row["val_loss"])
print("runs:", len(table), " best units:", winner["units"])

# %% check
assert len(table) == 4, "one row per combination"
assert table["val_loss"].iloc[0] == winner["val_loss"], "the first row of the sorted table"
assert winner["units"] == 16, "two units are too few"

# Output:
# runs: 4  best units: 16
