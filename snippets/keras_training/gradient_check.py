"""Central differences confirm the tape's gradient of a loss; a wrong formula stands out."""

# %% check_gradient
import numpy as np


def numeric_gradient(loss, w, h=1e-5):
    """Central differences, one weight at a time; loss(w) in double precision."""
    steps = h * np.eye(len(w))
    return np.array([(float(loss(w + e)) - float(loss(w - e))) / (2 * h) for e in steps])


def relative_error(a, b):
    return np.linalg.norm(a - b) / (np.linalg.norm(a) + np.linalg.norm(b))


# %% a logistic loss: TensorFlow's gradient, and a formula of your own
import tensorflow as tf

rng = np.random.default_rng(0)
A, labels, w = rng.normal(size=(50, 3)), rng.integers(0, 2, 50) * 1.0, rng.normal(size=3)


def loss(w):
    z = tf.linalg.matvec(A, w)
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=z))


with tf.GradientTape() as tape:
    weights = tf.Variable(w)
    value = loss(weights)
from_tape = tape.gradient(value, weights).numpy()
formula = A.T @ (1 / (1 + np.exp(-A @ w)) - labels) / len(labels)
numeric = numeric_gradient(loss, w)
for name, g in {"tape": from_tape, "formula": formula, "wrong sign": -formula}.items():
    print(f"{name:10} right: {relative_error(g, numeric) < 1e-6}")

# %% SciPy has it too
from scipy.optimize import check_grad

error = check_grad(lambda w: float(loss(w)), lambda w: formula, w)  # forward differences
print("check_grad below 1e-6:", error < 1e-6)

# %% check
assert relative_error(from_tape, numeric) < 1e-6, "tape and differences should agree"
assert relative_error(formula, numeric) < 1e-6, "so should the formula"
assert relative_error(-formula, numeric) > 0.5, "a wrong formula should stand out"
h = 1e-5
forward = np.array([float(loss(w + h * e) - loss(w)) / h for e in np.eye(3)])
worse = np.abs(forward - formula).max() > 10 * np.abs(numeric - formula).max()
assert worse, "forward differences should be coarser"
single = numeric_gradient(lambda w: np.float32(loss(w)), w)
assert relative_error(single, formula) > 1e-5, "single precision is too coarse for h = 1e-5"

# Output:
# tape       right: True
# formula    right: True
# wrong sign right: False
# check_grad below 1e-6: True
