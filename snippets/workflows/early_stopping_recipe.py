"""Early stopping halts after patience epochs without progress and restores the best weights."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(600, noise=0.35, random_state=0)
X_rest, X_test, y_rest, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras
from sklearn.preprocessing import StandardScaler

X_train, X_val, y_train, y_val = train_test_split(
    X_rest, y_rest, test_size=0.25, stratify=y_rest, random_state=0
)
scaler = StandardScaler().fit(X_train)
X_train, X_val, X_test = map(scaler.transform, (X_train, X_val, X_test))
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.03)
model.compile(optimizer, loss="binary_crossentropy", metrics=["accuracy"])

# %% fit
stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=5, restore_best_weights=True)
val = (X_val, y_val)
history = model.fit(X_train, y_train, validation_data=val, epochs=300, callbacks=[stop], verbose=0)
print("epochs run:", len(history.epoch), "best epoch:", stop.best_epoch + 1)
print(f"test accuracy {model.evaluate(X_test, y_test, verbose=0)[1]:.1f}")

# %% check
import numpy as np

val_loss = history.history["val_loss"]
assert len(history.epoch) == stop.stopped_epoch + 1 < 300, "it should stop long before 300"
assert stop.stopped_epoch - stop.best_epoch == stop.patience, "patience epochs past the best"
assert stop.best_epoch == int(np.argmin(val_loss)), "best_epoch is the minimum of val_loss"
loss = np.mean(keras.losses.binary_crossentropy(y_val[:, None], model(X_val)))
assert np.isclose(loss, min(val_loss), rtol=1e-3), "the best weights should be back"
assert not keras.callbacks.EarlyStopping().restore_best_weights, "the default keeps the last"
short = keras.callbacks.EarlyStopping(monitor="loss", patience=5)
model.fit(X_train, y_train, epochs=1, callbacks=[short], verbose=0)
assert short.stopped_epoch == 0, "stopped_epoch stays 0 when training was never stopped"

# Output:
# epochs run: ... best epoch: ...
# test accuracy 0.9
