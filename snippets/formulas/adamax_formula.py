"""AdaMax from the formula follows keras.optimizers.Adamax over 200 random gradients."""

# %% formula
import numpy as np


def adamax_step(w, gradient, m, u, t, rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    """New weights, mean and maximum at step t = 1, 2, ...; m and u start at 0."""
    m = beta_1 * m + (1 - beta_1) * gradient
    u = np.maximum(beta_2 * u, np.abs(gradient))
    return w - rate / (1 - beta_1**t) * m / (u + epsilon), m, u


# %% minimise a quadratic
w, m, u = np.array([5.0, -3.0]), np.zeros(2), np.zeros(2)
for t in range(1, 1001):
    w, m, u = adamax_step(w, 2 * w, m, u, t, rate=0.1)  # 2 w is the gradient of the sum of w^2
    if t in (1, 10, 1000):
        print(f"step {t:4}: w {w.round(2) + 0.0}")

# %% check
import keras

rng = np.random.default_rng(0)
w, m, u = rng.normal(size=4), np.zeros(4), np.zeros(4)
variable = keras.Variable(w, dtype="float64")
optimizer = keras.optimizers.Adamax()
for t in range(1, 201):
    gradient, before = rng.normal(size=4) * [100, 1, 1, 0.1], w
    w, m, u = adamax_step(w, gradient, m, u, t)
    optimizer.apply([gradient], [variable])
    assert np.allclose(w, variable.numpy(), atol=2e-6), f"step {t} should agree with Keras"
    if t == 1:
        assert np.allclose(np.abs(w - before), 0.001, rtol=1e-3), "step 1 has the rate's size"
large, small, p = 3.0, 2.0, 200
root = (0.999**p * small**p + (1 - 0.999**p) * large**p) ** (1 / p)
assert np.isclose(root, large, rtol=0.01), "for large p the p-th root should tend to the maximum"
u = 100.0
for _ in range(1000):
    u = max(0.999 * u, 1.0)
assert u > 30, "after 1000 steps a huge gradient should still hold u up"
assert not hasattr(keras.optimizers, "AdaMax"), "the spelling should be Adamax"

# Output:
# step    1: w [ 4.9 -2.9]
# step   10: w [ 4.05 -2.08]
# step 1000: w [0. 0.]
