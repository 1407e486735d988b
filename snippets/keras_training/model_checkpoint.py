"""ModelCheckpoint with save_best_only leaves the best epoch's model in the file."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% train
import keras
import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(len(np.unique(y)), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.03), loss=loss, metrics=["accuracy"])
best = keras.callbacks.ModelCheckpoint(
    "best.keras", monitor="val_accuracy", mode="max", save_best_only=True
)
every = keras.callbacks.ModelCheckpoint("epoch-{epoch:02d}.weights.h5", save_weights_only=True)
history = model.fit(
    X_train, y_train, validation_data=(X_val, y_val), epochs=8, verbose=0, callbacks=[best, every]
)

# %% load the best
loaded = keras.saving.load_model("best.keras")
scores = loaded.evaluate(X_val, y_val, verbose=0, return_dict=True)
print("validation accuracy above 0.9:", scores["accuracy"] > 0.9)

# %% check
from pathlib import Path

accuracy = history.history["val_accuracy"]
assert abs(scores["accuracy"] - max(accuracy)) < 1e-6, "the file should hold the best"
files = sorted(path.name for path in Path().glob("epoch-*.weights.h5"))
assert len(files) == 8 and files[0] == "epoch-01.weights.h5", "one file per epoch, from 1"
model.load_weights("epoch-01.weights.h5")
first = model.evaluate(X_val, y_val, verbose=0, return_dict=True)["accuracy"]
assert abs(first - accuracy[0]) < 1e-6, "the first file should be the first epoch"
for path, options in [("best", {}), ("best.h5", {"save_weights_only": True})]:
    try:
        keras.callbacks.ModelCheckpoint(path, **options)
    except ValueError as error:
        assert "filepath provided must end in" in str(error), str(error)
    else:
        raise AssertionError(f"{path} should be refused")

# Output:
# validation accuracy above 0.9: True
