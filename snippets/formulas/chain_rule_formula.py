"""The chain rule by hand agrees with automatic differentiation, also through a neuron."""

# %% example: log(2 + cos x)
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.uniform(-10, 10, size=200)
by_hand = -np.sin(x) / (2 + np.cos(x))

variable = tf.Variable(x)
with tf.GradientTape() as tape:
    h = tf.math.log(2 + tf.math.cos(variable))
assert np.allclose(tape.gradient(h, variable), by_hand), "autodiff disagrees"
print(f"h'(1) = {-np.sin(1) / (2 + np.cos(1)):.4f}")

# %% a neuron: L = (y - target)^2, y = sigmoid(n), n = w x + b
w, b, target = tf.Variable(rng.normal(size=200)), rng.normal(size=200), rng.uniform(size=200)
with tf.GradientTape() as tape:
    loss = (tf.sigmoid(w * x + b) - target) ** 2
y = 1 / (1 + np.exp(-(w.numpy() * x + b)))
dL_dy, dy_dn, dn_dw = 2 * (y - target), y * (1 - y), x
print(f"first neuron: {dL_dy[0]:.3f} * {dy_dn[0]:.3f} * {dn_dw[0]:.3f}")

# %% check
assert np.allclose(tape.gradient(loss, w), dL_dy * dy_dn * dn_dw), "dL/dw is the product"

# Output:
# h'(1) = -0.3312
# first neuron: -0.728 * 0.059 * 2.739
