"""With restore_best_weights the model leaves fit with the weights of best_epoch."""

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


def build():
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input(X.shape[1:]),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(len(np.unique(y)), activation="softmax"),
    ])
    model.compile(keras.optimizers.Adam(0.05), loss="sparse_categorical_crossentropy")
    return model


stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
model = build()
history = model.fit(
    X_train, y_train, validation_data=(X_val, y_val),
    epochs=100, batch_size=128, callbacks=[stop], verbose=0,
)  # fmt: skip
print("epochs past the best:", stop.stopped_epoch - stop.best_epoch)

# %% retrain on all rows, for as many epochs
final = build()
final.fit(scaler.transform(X), y, epochs=stop.best_epoch + 1, batch_size=128, verbose=0)

# %% check
val_loss = history.history["val_loss"]
restored = np.mean(keras.losses.sparse_categorical_crossentropy(y_val, model(X_val)))
assert val_loss[stop.best_epoch] == min(val_loss), "best_epoch counts from 0"
assert abs(restored - min(val_loss)) < 1e-4, "the best epoch's weights should be back"
assert val_loss[-1] > min(val_loss), "the last epoch should be worse"
scores = [1.0, 0.9, 0.8, 0.85, 0.7, 0.6]
for baseline, last in {None: 0, 0.1: 3}.items():
    stop = keras.callbacks.EarlyStopping("s", mode="min", patience=2, baseline=baseline)
    stop.set_model(model)
    stop.on_train_begin()
    model.stop_training = False
    for epoch, score in enumerate(scores):  # what fit does, with these values
        if not model.stop_training:
            stop.on_epoch_end(epoch, {"s": score})
    assert stop.stopped_epoch == last, f"baseline {baseline}: 0 should mean never stopped"

# Output:
# epochs past the best: 3
