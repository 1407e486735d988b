"""The rate drops by `factor` after `patience` epochs without improvement, down to min_lr."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, random_state=0)

# %% train, with early stopping
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mse")
callbacks = [
    keras.callbacks.ReduceLROnPlateau(monitor="val_loss", factor=0.3, patience=3, min_lr=1e-5),
    keras.callbacks.EarlyStopping(patience=10, restore_best_weights=True),
]
history = model.fit(
    X_train, y_train, validation_data=(X_val, y_val), epochs=100, callbacks=callbacks, verbose=0
).history
rates = history["learning_rate"]
print("rate dropped:", rates[-1] < rates[0])

# %% check
assert rates[-1] < rates[0], "the shorter patience should come first"


def rates_of(scores, optimizer, **options):
    """The rates of a training whose val_loss takes these values."""
    feed = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: logs.update(val_loss=scores[epoch])
    )
    plateau = keras.callbacks.ReduceLROnPlateau(**options)
    model.compile(optimizer=optimizer, loss="mse")
    epochs = len(scores)
    history = model.fit(X_val, y_val, epochs=epochs, callbacks=[feed, plateau], verbose=0)
    return [round(rate, 4) for rate in history.history["learning_rate"]]


still = [1.0, 0.9] + [0.8] * 10  # stands still from the third epoch
seen = rates_of(still, keras.optimizers.Adam(0.01), factor=0.2, patience=3, min_lr=0.001)
assert seen == [0.01] * 6 + [0.002] * 3 + [0.001] * 3, f"a drop every 3 epochs: {seen}"
try:
    schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.9)
    rates_of(still, keras.optimizers.Adam(schedule), patience=3)
except TypeError as error:
    assert "learning rate is not settable" in str(error), str(error)
else:
    raise AssertionError("a schedule should be refused")

# Output:
# rate dropped: True
