"""Keras' Nesterov form agrees with NumPy and is the look-ahead of the textbook form."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
A = rng.normal(size=(4, 4))
A = A @ A.T / 4


def gradient(w):
    """Gradient of w A w / 2"""
    return A @ w


# %% check
beta, rate = 0.9, 0.02
start = rng.normal(size=4)
theta, m = start.copy(), np.zeros(4)  # textbook
w, v = start.copy(), np.zeros(4)  # Keras form
variable = keras.Variable(start, dtype="float64")
optimizer = keras.optimizers.SGD(learning_rate=rate, momentum=beta, nesterov=True)
for step in range(120):
    optimizer.apply([gradient(variable.numpy())], [variable])
    m = beta * m - rate * gradient(theta + beta * m)
    theta = theta + m
    g = gradient(w)
    v = beta * v - rate * g
    w = w + beta * v - rate * g
    assert np.allclose(w, variable.numpy(), atol=1e-5), f"step {step}: Keras differs"
    assert np.allclose(w, theta + beta * m, atol=1e-9), f"step {step}: not the look-ahead"
print("120 steps agree; J", (start @ A @ start / 2).round(3), "->", (w @ A @ w / 2).round(3))

# Output:
# 120 steps agree; J 1.754 -> 0.0
