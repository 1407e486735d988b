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
model.fit(X, y, batch_size=16, epochs=4, verbose=0)

# %% validate and save the average in every epoch
swap = keras.callbacks.SwapEMAWeights(swap_on_epoch=True)
best = keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True)
optimizer = keras.optimizers.Adam(0.1, use_ema=True, ema_momentum=0.98)
model.compile(optimizer=optimizer, loss="mse")
history = model.fit(X, y, validation_split=0.2, epochs=3, callbacks=[swap, best], verbose=0)
print("validated:", sorted(history.history))

# %% check
import numpy as np
rng = np.random.default_rng(0)
optimizer = keras.optimizers.SGD(0.5, use_ema=True, ema_momentum=0.9)
weight, w, a = keras.Variable(np.ones(50)), np.ones(50), np.ones(50)
for step in range(60):
    gradient = w + rng.normal(size=50)  # noisy; without the noise it leads to 0
    optimizer.apply([keras.ops.convert_to_tensor(gradient, "float32")], [weight])
    w = w - 0.5 * gradient
    a = w if step == 0 else 0.9 * a + 0.1 * w
assert np.allclose(weight, w, atol=1e-4), "during training the weights are raw"
optimizer.finalize_variable_values([weight])  # what fit does at its end
assert np.allclose(weight, a, atol=1e-4), "the formula should agree"
assert np.linalg.norm(a) < np.linalg.norm(w) / 2, "averaging should cancel the noise of the steps"
loaded = keras.saving.load_model("best.keras")
saved = np.mean((np.ravel(loaded(X[512:])) - y[512:]) ** 2)
assert np.isclose(saved, min(history.history["val_loss"]), rtol=1e-3), "the file has the average"

# Output:
# validated: ['loss', 'val_loss']
