"""EarlyStopping ends fit after `patience` epochs that improve by no more than `min_delta`."""

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
    optimizer=keras.optimizers.Adam(0.02),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=3, restore_best_weights=True)
history = model.fit(
    X_train, y_train, validation_data=(X_val[:500], y_val[:500]),
    epochs=100, batch_size=64, callbacks=[stop], verbose=0,
)  # fmt: skip
print("stopped early:", len(history.epoch) < 100)
assert len(history.epoch) == stop.stopped_epoch + 1, "stopped_epoch counts from 0"
assert stop.stopped_epoch - stop.best_epoch == 3, "it should stop patience epochs after the best"

# %% which epochs count as improvement
scores = [0.50, 0.60, 0.605, 0.609, 0.61, 0.90]
feed = keras.callbacks.LambdaCallback(
    on_epoch_end=lambda epoch, logs: logs.update(score=scores[epoch])
)
stop = keras.callbacks.EarlyStopping("score", mode="max", patience=3, min_delta=0.02)
history = model.fit(X_train, y_train, epochs=6, callbacks=[feed, stop], verbose=0)
print("scores seen:", scores[: len(history.epoch)], "best:", stop.best)

# %% check
assert stop.stopped_epoch == 4 and stop.best == 0.60, "steps below min_delta should not count"

# Output:
# stopped early: True
# scores seen: [0.5, 0.6, 0.605, 0.609, 0.61] best: 0.6
