"""RMSprop from the formula follows keras.optimizers.RMSprop over 200 random gradients."""

# %% formula
import numpy as np


def rmsprop_step(w, gradient, v, m=0.0, rate=0.001, rho=0.9, momentum=0.0, epsilon=1e-7):
    """New weights, mean of squares and memory; v and m start at 0."""
    v = rho * v + (1 - rho) * gradient**2
    m = momentum * m + rate * gradient / np.sqrt(v + epsilon)
    return w - m, v, m


# %% minimise a quadratic
w, v, m = np.array([5.0, -3.0]), np.zeros(2), np.zeros(2)
for t in range(1, 1001):
    w, v, m = rmsprop_step(w, 2 * w, v, m, rate=0.01)  # 2 w: gradient of the sum of w^2
    if t in (1, 10, 1000):
        print(f"step {t:4}: w {w.round(2) + 0.0}")

# %% check
import keras

rng = np.random.default_rng(0)
start = rng.normal(size=4)
for momentum in (0.0, 0.9):
    w, v, m = start, np.zeros(4), np.zeros(4)
    variable = keras.Variable(start, dtype="float64")
    optimizer = keras.optimizers.RMSprop(momentum=momentum)
    for t in range(1, 201):
        gradient = rng.normal(size=4) * [100, 1, 1, 0.1]
        w, v, m = rmsprop_step(w, gradient, v, m, momentum=momentum)
        optimizer.apply([gradient], [variable])
        assert np.allclose(w, variable.numpy(), atol=1e-5), f"step {t} should agree with Keras"
        if t == 1:
            size = np.median(np.abs(w - start))
            assert np.isclose(size, 0.00316, rtol=0.01), "step 1 should be 3.16 times the rate"
v = 0.0
for _ in range(200):
    w, v, _ = rmsprop_step(0.0, 5.0, v)
assert np.isclose(w, -0.001, rtol=1e-3), "at a constant gradient the step should tend to the rate"
assert not hasattr(keras.optimizers, "RMSProp"), "the spelling should be RMSprop"

# Output:
# step    1: w [ 4.97 -2.97]
# step   10: w [ 4.83 -2.83]
# step 1000: w [0. 0.]
