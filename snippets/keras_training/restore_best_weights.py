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
    rate = keras.optimizers.Adam(0.02)
    model.compile(optimizer=rate, loss="sparse_categorical_crossentropy")
    return model


stop = keras.callbacks.EarlyStopping(patience=4, restore_best_weights=True)
model = build()
history = model.fit(
    X_train, y_train, validation_data=(X_val, y_val), epochs=100, callbacks=[stop], verbose=0
)
print("epochs past the best:", stop.stopped_epoch - stop.best_epoch)

# %% retrain on all rows, for as many epochs
final = build()
final.fit(scaler.transform(X), y, epochs=stop.best_epoch + 1, verbose=0)

# %% check
val_loss = history.history["val_loss"]
restored = model.evaluate(X_val, y_val, verbose=0)
assert val_loss[stop.best_epoch] == min(val_loss), "best_epoch counts from 0"
assert abs(restored - min(val_loss)) < 1e-4, "the best epoch's weights should be back"
assert val_loss[-1] > min(val_loss), "the last epoch should be worse"
every = keras.callbacks.EarlyStopping("loss", patience=50)
model.fit(X_val, y_val, epochs=3, callbacks=[every], verbose=0)
assert every.stopped_epoch == 0, "0 should mean never stopped"
scores = [1.0, 0.9, 0.8, 0.85, 0.7, 0.6]
feed = keras.callbacks.LambdaCallback(on_epoch_end=lambda e, logs: logs.update(s=scores[e]))
for baseline, epochs in {None: 6, 0.1: 4}.items():
    stop = keras.callbacks.EarlyStopping("s", mode="min", patience=2, baseline=baseline)
    seen = model.fit(X_val, y_val, epochs=6, callbacks=[feed, stop], verbose=0).epoch
    assert len(seen) == epochs, f"baseline {baseline}: {len(seen)} epochs"

# Output:
# epochs past the best: 4
