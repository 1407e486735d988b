"""A callback's hooks run in order; on_epoch_end may add to the history and stop the training."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% callback
import keras
from sklearn.metrics import roc_auc_score


class ValidationAUC(keras.callbacks.Callback):
    """Add scikit-learn's AUC on the validation set to the history; stop when it is high."""

    def __init__(self, X, y, target=1.0):
        super().__init__()
        self.X, self.y, self.target = X, y, target

    def on_epoch_end(self, epoch, logs=None):
        logs["val_auc"] = roc_auc_score(self.y, self.model.predict(self.X, verbose=0))
        if logs["val_auc"] > self.target:
            self.model.stop_training = True


# %% train
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]), keras.layers.Dense(1, activation="sigmoid")
])
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="binary_crossentropy")
calls = []
log = keras.callbacks.LambdaCallback(
    on_train_begin=lambda logs: calls.append("begin"),
    on_epoch_end=lambda epoch, logs: calls.append(round(logs["val_auc"], 3)),
)
callbacks = [ValidationAUC(X_val, y_val, target=0.95), log]
history = model.fit(X_train, y_train, epochs=50, callbacks=callbacks, verbose=0)
print("history keys:", sorted(history.history), "- stopped:", len(history.epoch) < 50)

# %% check
assert len(history.epoch) < 50, "the callback should stop the training"
assert calls[0] == "begin" and len(calls) == len(history.epoch) + 1, "one call per epoch"
assert calls[-1] > 0.95, "a later callback should see the value that an earlier one added"
assert history.history["val_auc"][-1] > 0.95, "it should reach the history"

# Output:
# history keys: ['loss', 'val_auc'] - stopped: True
