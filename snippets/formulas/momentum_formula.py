"""The momentum rule in NumPy follows keras SGD(momentum=0.9) over 100 random gradients."""

# %% formula
import numpy as np


def momentum_step(w, gradient, m, rate=0.01, beta=0.9):
    """New weights and velocity; m starts at 0."""
    m = beta * m - rate * gradient
    return w + m, m


# %% minimise a quadratic
w, m = np.array([5.0, -3.0]), np.zeros(2)
for step in range(1, 301):
    w, m = momentum_step(w, 2 * w, m)  # 2 w is the gradient of the sum of w^2
    if step in (1, 10, 300):
        print(f"step {step:3}: w {w.round(3) + 0.0}")

# %% constant gradient 1
w, m = 0.0, 0.0
for _ in range(200):
    w, m = momentum_step(w, 1.0, m)
print(f"velocity {m:.3f}, a plain step is -0.010")

# %% check
import keras

assert np.isclose(m, -0.01 / (1 - 0.9)), "the velocity should tend to rate / (1 - beta)"
rng = np.random.default_rng(0)
w, m = rng.normal(size=4), np.zeros(4)
other, v = w.copy(), np.zeros(4)
variable = keras.Variable(w, dtype="float64")
optimizer = keras.optimizers.SGD(learning_rate=0.01, momentum=0.9)
for step in range(150):
    gradient = rng.normal(size=4)
    rate = 0.01 if step < 100 else 0.001  # the rate drops after 100 steps
    w, m = momentum_step(w, gradient, m, rate)
    v = 0.9 * v + gradient
    other = other - rate * v
    optimizer.learning_rate = rate
    optimizer.apply([gradient], [variable])
    assert np.allclose(w, variable.numpy(), atol=1e-5), f"step {step} should agree with Keras"
    if step < 100:
        assert np.allclose(w, other), "while the rate is constant both forms should agree"
assert not np.allclose(w, other, atol=0.01), "under a schedule the forms should differ"

# Output:
# step   1: w [ 4.9  -2.94]
# step  10: w [ 1.536 -0.921]
# step 300: w [0. 0.]
# velocity -0.100, a plain step is -0.010
