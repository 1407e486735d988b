"""The chain rule by hand agrees with automatic differentiation, also through a neuron."""

# %% example: log(2 + cos x)
import numpy as np


def derivative(x):
    """h = f(g(x)) with f = log and g = 2 + cos: h' is df/dg times dg/dx."""
    g = 2 + np.cos(x)
    df_dg, dg_dx = 1 / g, -np.sin(x)
    return df_dg * dg_dx


print(f"h'(1) = {derivative(1.0):.4f}")


# %% a neuron: L = (y - target)^2, y = sigmoid(n), n = w x + b
def gradient(x, w, b, target):
    """dL/dw and dL/db."""
    y = 1 / (1 + np.exp(-(w * x + b)))
    dL_dy, dy_dn, dn_dw, dn_db = 2 * (y - target), y * (1 - y), x, 1
    return dL_dy * dy_dn * dn_dw, dL_dy * dy_dn * dn_db


dL_dw, dL_db = gradient(x=2.0, w=0.5, b=-1.0, target=1.0)
print(f"dL/dw {dL_dw:.3f}, dL/db {dL_db:.3f}")

# %% check
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.Variable(rng.uniform(-10, 10, size=200))
with tf.GradientTape() as tape:
    h = tf.math.log(2 + tf.math.cos(x))
assert np.allclose(tape.gradient(h, x), derivative(x.numpy())), "h' should agree with autodiff"
w, b, target = tf.Variable(rng.normal(size=200)), tf.Variable(rng.normal(size=200)), 0.3
with tf.GradientTape() as tape:
    loss = (tf.sigmoid(w * x + b) - target) ** 2
ours = gradient(x.numpy(), w.numpy(), b.numpy(), target)
assert np.allclose(tape.gradient(loss, [w, b]), ours), "dL/dw and dL/db should be the products"
with tf.GradientTape() as tape:
    y = tf.sin(x) * x  # x reaches y by two paths
two_paths = np.cos(x.numpy()) * x.numpy() + np.sin(x.numpy())
assert np.allclose(tape.gradient(y, x), two_paths), "the products of both paths should be added"

# Output:
# h'(1) = -0.3312
# dL/dw -0.500, dL/db -0.250
