"""use_ema keeps a moving average of the weights and copies it into the model when fit ends."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(640, 5)).astype("float32")
true = np.array([1.0, -2.0, 3.0, 0.5, 0.0])
y = X @ true + rng.normal(size=640)


def error(**arguments):
    """Distance of the trained weights from the true ones, for a noisy (high) learning rate."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(0.2, **arguments), loss="mse")
    model.fit(X, y, batch_size=8, epochs=5, verbose=0)
    return np.linalg.norm(model.get_weights()[0].ravel() - true)


# %% compare
last, average = error(), error(use_ema=True, ema_momentum=0.98)
print(f"distance to the truth: last step {last:.1f}, average {average:.1f}")

# %% formula
optimizer = keras.optimizers.SGD(0.1, use_ema=True, ema_momentum=0.9)
weight = keras.Variable([1.0])
w = a = 1.0
for step in range(20):
    optimizer.apply([keras.ops.ones(1)], [weight])
    w -= 0.1
    a = w if step == 0 else 0.9 * a + 0.1 * w
optimizer.finalize_variable_values([weight])  # what fit does at its end
print(f"last weight {w:.3f}, average {float(weight[0]):.3f}")

# %% check
assert average < last / 2, "averaging should cancel the noise of the steps"
assert np.isclose(float(weight[0]), a, atol=1e-4), "the formula should agree"

# Output:
# distance to the truth: last step 0.6, average 0.1
# last weight -1.000, average -0.222
