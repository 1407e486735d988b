"""The rate drops by `factor` after `patience` epochs without improvement, down to min_lr."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(200, 5, noise=1.0, random_state=0)
y = (y - y.mean()) / y.std()

# %% a loss that stands still from the third epoch
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")

val_loss = [1.0, 0.9] + [0.8] * 10
feed = keras.callbacks.LambdaCallback(
    on_epoch_end=lambda epoch, logs: logs.update(val_loss=val_loss[epoch])
)
plateau = keras.callbacks.ReduceLROnPlateau(
    monitor="val_loss", factor=0.2, patience=3, min_lr=0.001
)
history = model.fit(X, y, epochs=12, batch_size=64, callbacks=[feed, plateau], verbose=0)
rates = [round(rate, 4) for rate in history.history["learning_rate"]]
print(rates)
assert rates[:6] == [0.01] * 6, "epochs 3 to 6 stand still, the drop comes after the sixth"
assert rates[6:9] == [0.002] * 3, "the rate should be multiplied by 0.2"
assert rates[9:] == [0.001] * 3, "the rate should not fall below min_lr"

# %% with early stopping
callbacks = [
    keras.callbacks.ReduceLROnPlateau(factor=0.3, patience=2),
    keras.callbacks.EarlyStopping(patience=6, restore_best_weights=True),
]
model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mse")
history = model.fit(X, y, validation_split=0.3, epochs=60, callbacks=callbacks, verbose=0)
rates = history.history["learning_rate"]
print("rate dropped before stopping:", rates[-1] < rates[0])

# %% check
assert rates[-1] < rates[0], "the shorter patience should come first"

# Output:
# [0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.002, 0.002, 0.002, 0.001, 0.001, 0.001]
# rate dropped before stopping: True
