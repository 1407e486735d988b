"""After an interruption the same fit call goes on where the backup ended."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train: run this cell again after a crash and it goes on
import keras


def train(*callbacks, epochs=5):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss="mse")
    backup = keras.callbacks.BackupAndRestore("backup")  # a folder for this alone
    return model.fit(X, y, epochs=epochs, callbacks=[backup, *callbacks], verbose=0, shuffle=False)


class Crash(keras.callbacks.Callback):
    """Stands in for a power cut."""

    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 2:
            raise KeyboardInterrupt("power cut")


try:
    train(Crash())
except KeyboardInterrupt as error:
    print("interrupted:", error)
history = train()
print("epochs of the second run:", history.epoch)

# %% check
from pathlib import Path

import numpy as np

assert history.epoch == [2, 3, 4], "it should go on with the third epoch"
whole = train().history["loss"]
assert np.allclose(history.history["loss"], whole[2:]), "the losses of an unbroken training"
Path("backup").mkdir(exist_ok=True)
Path("backup/notes.txt").write_text("mine")
train(epochs=1)
assert not Path("backup").exists(), "at the end the whole folder goes, with everything in it"

# Output:
# interrupted: power cut
# epochs of the second run: [2, 3, 4]
