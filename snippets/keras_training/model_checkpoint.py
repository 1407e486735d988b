"""ModelCheckpoint with save_best_only leaves the best epoch's model in the file."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X_train, X_val, y_train, y_val = train_test_split(X / 16, y, train_size=300, random_state=0)

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.03),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
best = keras.callbacks.ModelCheckpoint(
    "best.keras", monitor="val_accuracy", mode="max", save_best_only=True
)
every = keras.callbacks.ModelCheckpoint("epoch-{epoch:02d}.weights.h5", save_weights_only=True)
history = model.fit(
    X_train, y_train, validation_data=(X_val, y_val), epochs=8, verbose=0, callbacks=[best, every]
)

# %% load
from pathlib import Path

loaded = keras.saving.load_model("best.keras")
accuracy = loaded.evaluate(X_val, y_val, verbose=0, return_dict=True)["accuracy"]
print(f"best validation accuracy in the file: {accuracy:.1f}...")

files = sorted(path.name for path in Path().glob("epoch-*.weights.h5"))
print("one file per epoch:", files[0], "to", files[-1])

model.load_weights("epoch-01.weights.h5")
first = model.evaluate(X_val, y_val, verbose=0, return_dict=True)["accuracy"]

# %% check
assert abs(accuracy - max(history.history["val_accuracy"])) < 1e-6, "the file should hold the best"
assert len(files) == 8, "without save_best_only each epoch is saved"
assert abs(first - history.history["val_accuracy"][0]) < 1e-6, "file names count epochs from 1"

# Output:
# best validation accuracy in the file: 0.9...
# one file per epoch: epoch-01.weights.h5 to epoch-08.weights.h5
