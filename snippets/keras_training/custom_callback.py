"""A callback's hooks run in order; on_epoch_end may add to the history and stop the training."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import scale

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = scale(X)
X_train, X_val, y_train, y_val = X[:400], X[400:], y[:400], y[400:]

# %% callback
import keras
from sklearn.metrics import roc_auc_score


class AUC(keras.callbacks.Callback):
    """Add scikit-learn's AUC on the validation set to the history; stop when it is high."""

    def __init__(self, X, y, target):
        super().__init__()
        self.X, self.y, self.target = X, y, target
        self.calls = []

    def on_train_begin(self, logs=None):
        self.calls.append("train begin")

    def on_epoch_end(self, epoch, logs=None):
        self.calls.append(f"epoch {epoch}")
        logs["val_auc"] = roc_auc_score(self.y, self.model.predict(self.X, verbose=0))
        if logs["val_auc"] > self.target:
            self.model.stop_training = True

    def on_train_end(self, logs=None):
        self.calls.append("train end")


# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((30,)), keras.layers.Dense(1, activation="sigmoid")])
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="binary_crossentropy")
callback = AUC(X_val, y_val, target=0.95)
history = model.fit(X_train, y_train, epochs=50, callbacks=[callback], verbose=0)
print(callback.calls[0], "...", callback.calls[-1])
print("history keys:", sorted(history.history), "- stopped:", len(history.epoch) < 50)

# %% check
assert callback.calls[0] == "train begin" and callback.calls[-1] == "train end", "once per fit"
assert len(callback.calls) == len(history.epoch) + 2, "one call per epoch"
assert history.history["val_auc"][-1] > 0.95, "it should stop above the target"

# Output:
# train begin ... train end
# history keys: ['loss', 'val_auc'] - stopped: True
