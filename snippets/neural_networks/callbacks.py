"""Train hooks run once, epoch hooks per epoch, batch hooks per step; logs hold the metrics."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(400, 5, noise=10, random_state=0)

# %% own callback
import keras


class Report(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        if (epoch + 1) % 10 == 0:
            print("epoch", epoch + 1, "has", sorted(logs))


# %% several callbacks
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mse")
callbacks = [
    keras.callbacks.ReduceLROnPlateau(monitor="val_loss", factor=0.5, patience=3),
    keras.callbacks.EarlyStopping(monitor="val_loss", patience=8, restore_best_weights=True),
    Report(),
]
model.fit(X, y, validation_split=0.2, epochs=20, callbacks=callbacks, verbose=0)

# %% check
import tempfile
from pathlib import Path

calls = []


class Log(keras.callbacks.Callback):
    def __init__(self, name, stop):
        super().__init__()
        self.name, self.stop = name, stop

    def on_train_batch_end(self, batch, logs=None):
        calls.append(self.name)
        self.model.stop_training |= self.stop == "batch"

    def on_epoch_end(self, epoch, logs=None):
        self.model.stop_training |= self.stop == "epoch"


for stop, steps in (("batch", 1), ("epoch", 4)):
    calls.clear()
    both = [Log("first", stop), Log("second", stop)]
    model.fit(X[:80], y[:80], batch_size=20, epochs=3, callbacks=both, verbose=0)
    assert calls == ["first", "second"] * steps, f"stop in {stop}: {steps} steps, in list order"
(folder := Path(tempfile.mkdtemp())).joinpath("notes.txt").write_text("mine")
model.fit(X, y, callbacks=[keras.callbacks.BackupAndRestore(folder)], verbose=0)
assert not folder.exists(), "BackupAndRestore should delete the folder with all that is in it"

# Output:
# epoch 10 has ['learning_rate', 'loss', 'val_loss']
# epoch 20 has ['learning_rate', 'loss', 'val_loss']
