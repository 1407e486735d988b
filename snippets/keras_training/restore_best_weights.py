"""With restore_best_weights the model leaves fit with the weights of best_epoch."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X_train, X_val, y_train, y_val = train_test_split(X / 16, y, train_size=200, random_state=0)

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
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
stop = keras.callbacks.EarlyStopping(patience=4, restore_best_weights=True)
history = model.fit(
    X_train, y_train, validation_data=(X_val, y_val),
    epochs=100, batch_size=64, callbacks=[stop], verbose=0,
)  # fmt: skip

# %% result
val_loss = history.history["val_loss"]
restored = model.evaluate(X_val, y_val, verbose=0)
print("epochs past the best:", stop.stopped_epoch - stop.best_epoch)
print("restored is the best:", round(restored, 4) == round(min(val_loss), 4))
assert val_loss[stop.best_epoch] == min(val_loss), "best_epoch counts from 0"

# %% a baseline that is never reached stops after patience epochs
stop = keras.callbacks.EarlyStopping(patience=2, baseline=-1.0)
history = model.fit(X, y, epochs=10, validation_data=(X_val, y_val), callbacks=[stop], verbose=0)
print("epochs with an impossible baseline:", len(history.epoch))

# %% never stopped
stop = keras.callbacks.EarlyStopping("loss", patience=50)
model.fit(X_train, y_train, epochs=3, callbacks=[stop], verbose=0)
print("stopped_epoch when it ran to the end:", stop.stopped_epoch)

# %% check
assert abs(restored - min(val_loss)) < 1e-4, "the best epoch's weights should be back"
assert val_loss[-1] > min(val_loss), "the last epoch should be worse"
assert len(history.epoch) == 2, "improvement above the baseline should not reset the patience"
assert stop.stopped_epoch == 0, "0 means never stopped"

# Output:
# epochs past the best: 4
# restored is the best: True
# epochs with an impossible baseline: 2
# stopped_epoch when it ran to the end: 0
