"""Central differences confirm the tape's gradient of a logistic loss, and its formula."""

# %% loss
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
X, y, w = rng.normal(size=(50, 3)), rng.integers(0, 2, 50).astype(float), rng.normal(size=3)


def loss(w):
    """Mean logistic loss for weights w."""
    z = tf.linalg.matvec(X, w)
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=z))


# %% three gradients
with tf.GradientTape() as tape:
    weights = tf.Variable(w)
    value = loss(weights)
tape_gradient = tape.gradient(value, weights).numpy()

h = 1e-5
numeric = np.array([float(loss(w + h * e) - loss(w - h * e)) / (2 * h) for e in np.eye(3)])
formula = X.T @ (1 / (1 + np.exp(-X @ w)) - y) / len(y)

norm = np.linalg.norm
relative = norm(tape_gradient - numeric) / (norm(tape_gradient) + norm(numeric))
print("tape:   ", tape_gradient.round(5))
print("numeric:", numeric.round(5))
print("relative error below 1e-6:", relative < 1e-6)

# %% forward differences are coarser
forward = np.array([float(loss(w + h * e) - loss(w)) / h for e in np.eye(3)])
worse = np.abs(forward - formula).max() > 10 * np.abs(numeric - formula).max()
print("forward differences are worse:", worse)

# %% check
assert relative < 1e-6, "tape and differences should agree"
assert np.allclose(formula, tape_gradient, atol=1e-10), "so should the formula"
assert worse, "the central form has the smaller error"

# Output:
# tape:    [-0.08639 -0.23034  0.17564]
# numeric: [-0.08639 -0.23034  0.17564]
# relative error below 1e-6: True
# forward differences are worse: True
