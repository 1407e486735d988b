"""After an interruption the same fit call goes on where the backup ended."""

# %% a training that breaks in its third epoch
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(64, 3))


def build():
    """The same compiled model each time."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss="mse")
    return model


class Crash(keras.callbacks.Callback):
    """Stands in for a power cut."""

    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 2:
            raise KeyboardInterrupt("power cut")


try:
    backup = keras.callbacks.BackupAndRestore("backup")
    build().fit(
        X, X[:, 0], epochs=5, shuffle=False, callbacks=[backup, Crash()], verbose=0
    )
except KeyboardInterrupt as error:
    print("interrupted:", error)

# %% the same call again
backup = keras.callbacks.BackupAndRestore("backup")
history = build().fit(
    X, X[:, 0], epochs=5, shuffle=False, callbacks=[backup], verbose=0
)
print("epochs of the second run:", history.epoch)

# %% the result is that of an unbroken training
whole = build().fit(X, X[:, 0], epochs=5, verbose=0, shuffle=False).history["loss"]

# %% check
assert history.epoch == [2, 3, 4], "it should go on with the third epoch"
assert np.allclose(history.history["loss"], whole[2:]), "the same losses as without a break"

# Output:
# interrupted: power cut
# epochs of the second run: [2, 3, 4]
