"""use_ema keeps a moving average of the weights and copies it into the model when fit ends."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(640, 5, noise=20.0, random_state=0)

# %% train: the average replaces the last weights when fit ends
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
optimizer = keras.optimizers.Adam(0.1, use_ema=True, ema_momentum=0.98)
model.compile(optimizer=optimizer, loss="mse")
model.fit(X, y, batch_size=8, epochs=5, verbose=0)

# %% validate and save the average in every epoch
swap = keras.callbacks.SwapEMAWeights(swap_on_epoch=True)
best = keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True)
optimizer = keras.optimizers.Adam(0.1, use_ema=True, ema_momentum=0.98)
model.compile(optimizer=optimizer, loss="mse")
history = model.fit(X, y, validation_split=0.2, epochs=3, callbacks=[swap, best], verbose=0)
print("validated:", sorted(history.history))

# %% check
import numpy as np
from sklearn.linear_model import LinearRegression

exact = LinearRegression().fit(X, y).coef_


def distance(**arguments):
    """From the trained weights to the exact ones, for a noisy (high) learning rate."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(0.2, **arguments), loss="mse")
    model.fit(X, y, batch_size=8, epochs=5, verbose=0)
    return np.linalg.norm(model.get_weights()[0].ravel() - exact)


last, average = distance(), distance(use_ema=True, ema_momentum=0.98)
assert average < last / 2, "averaging should cancel the noise of the steps"
optimizer = keras.optimizers.SGD(0.1, use_ema=True, ema_momentum=0.9)
weight, w, a = keras.Variable([1.0]), 1.0, 1.0
for step in range(20):
    optimizer.apply([keras.ops.ones(1)], [weight])
    w -= 0.1
    a = w if step == 0 else 0.9 * a + 0.1 * w
assert np.isclose(float(weight[0]), w, atol=1e-4), "during training the weights are raw"
optimizer.finalize_variable_values([weight])  # what fit does at its end
assert np.isclose(float(weight[0]), a, atol=1e-4), "the formula should agree"
saved = keras.saving.load_model("best.keras").evaluate(X[512:], y[512:], verbose=0)
assert np.isclose(saved, min(history.history["val_loss"]), rtol=1e-3), "the file has the average"

# Output:
# validated: ['loss', 'val_loss']
