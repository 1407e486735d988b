"""Keras' Nesterov form agrees with NumPy and is the look-ahead of the textbook form."""

# %% formulas
import numpy as np


def nesterov_step(theta, gradient_of, m, rate=0.02, beta=0.9):
    """Textbook form: gradient_of is a function, called at the look-ahead point."""
    m = beta * m - rate * gradient_of(theta + beta * m)
    return theta + m, m


def keras_nesterov_step(w, gradient, v, rate=0.02, beta=0.9):
    """Form of Keras: needs the gradient at w only."""
    v = beta * v - rate * gradient
    return w + beta * v - rate * gradient, v


# %% minimise a quadratic
def gradient(w):
    return np.array([1.0, 10.0]) * w


w, v = np.array([5.0, -3.0]), np.zeros(2)
for step in range(1, 201):
    w, v = keras_nesterov_step(w, gradient(w), v)
    if step in (1, 10, 200):
        print(f"step {step:3}: w {w.round(3) + 0.0}")

# %% check
import keras

start = np.array([5.0, -3.0])
theta, m = start, np.zeros(2)
w, v = start, np.zeros(2)
variable = keras.Variable(start, dtype="float64")
optimizer = keras.optimizers.SGD(learning_rate=0.02, momentum=0.9, nesterov=True)
for step in range(120):
    optimizer.apply([gradient(variable.numpy())], [variable])
    theta, m = nesterov_step(theta, gradient, m)
    w, v = keras_nesterov_step(w, gradient(w), v)
    assert np.allclose(w, variable.numpy(), atol=1e-5), f"step {step} should agree with Keras"
    assert np.allclose(w, theta + 0.9 * m), f"step {step}: w should be the look-ahead point"
plain, nesterov = (keras.Variable(start, dtype="float64") for _ in range(2))
keras.optimizers.SGD(0.1).apply([gradient(start)], [plain])
keras.optimizers.SGD(0.1, nesterov=True).apply([gradient(start)], [nesterov])
assert np.allclose(plain.numpy(), nesterov.numpy()), "without momentum nesterov changes nothing"

# Output:
# step   1: w [ 4.81 -1.86]
# step  10: w [ 1.316 -0.154]
# step 200: w [0. 0.]
