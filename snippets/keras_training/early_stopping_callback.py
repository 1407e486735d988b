"""EarlyStopping ends fit after `patience` epochs that improve by no more than `min_delta`."""

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
model.compile(
    optimizer=keras.optimizers.Adam(0.05),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=5, restore_best_weights=True)
history = model.fit(
    X_train, y_train, validation_data=(X_val, y_val),
    epochs=100, batch_size=128, callbacks=[stop], verbose=0,
)  # fmt: skip
print("stopped early:", len(history.epoch) < 100)

# %% check
assert stop.stopped_epoch - stop.best_epoch == 5, "it should stop patience epochs after the best"
assert len(history.epoch) == stop.stopped_epoch + 1, "stopped_epoch counts from 0"
scores = [0.50, 0.60, 0.605, 0.609, 0.61, 0.90]
for options, last in [({"min_delta": 0.02}, 4), ({}, 0), ({"start_from_epoch": 3}, 0)]:
    stop = keras.callbacks.EarlyStopping("score", mode="max", patience=3, **options)
    stop.set_model(model)
    stop.on_train_begin()
    model.stop_training = False
    for epoch, score in enumerate(scores):  # what fit does, with these values
        if not model.stop_training:
            stop.on_epoch_end(epoch, {"score": score})
    assert stop.stopped_epoch == last, f"{options}: stopped in {stop.stopped_epoch}"
try:
    stop = keras.callbacks.EarlyStopping("unknown")
    stop.set_model(model)
    stop.on_train_begin()
    stop.on_epoch_end(0, {"unknown": 1.0})
except ValueError as error:
    assert "isn't able to automatically determine" in str(error), str(error)
else:
    raise AssertionError("mode auto should need a known metric")

# Output:
# stopped early: True
