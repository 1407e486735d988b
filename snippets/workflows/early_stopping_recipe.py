"""Early stopping halts after patience epochs without progress and restores the best weights."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(600, noise=0.35, random_state=0)
X_rest, X_test, y_rest, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(
    X_rest, y_rest, test_size=0.25, stratify=y_rest, random_state=0
)

# %% model
import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.01),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)

# %% fit
stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=5, restore_best_weights=True)
history = model.fit(
    X_train, y_train, validation_data=(X_val, y_val), epochs=300, callbacks=[stop], verbose=0
)
val_loss = history.history["val_loss"]
print("stopped early:", len(history.epoch) < 300)
print("epochs after the best:", len(history.epoch) - 1 - stop.best_epoch)

# %% check
assert len(history.epoch) == stop.stopped_epoch + 1 < 300, "it should stop long before 300"
assert stop.stopped_epoch - stop.best_epoch == stop.patience, "patience epochs past the best"
assert stop.best_epoch == int(np.argmin(val_loss)), "best_epoch is the minimum of val_loss"
loss = model.evaluate(X_val, y_val, verbose=0)[0]
assert np.isclose(loss, min(val_loss), rtol=1e-3), "the best weights are back"
accuracy = model.evaluate(X_test, y_test, verbose=0)[1]
print(f"test accuracy {accuracy:.1f}")
assert accuracy > 0.8, "the restored model should do well"

# Output:
# stopped early: True
# epochs after the best: 5
# test accuracy 0.8
