"""Stable softmax in NumPy agrees with SciPy and Keras, and its cross-entropy gradient is p - y."""

# %% formula
import numpy as np


def softmax(z, axis=-1):
    """Probabilities along an axis; classes are the last one."""
    e = np.exp(z - np.max(z, axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def softmax_jacobian(z):
    """dp_k / dz_j for one row of logits."""
    p = softmax(z)
    return np.diag(p) - np.outer(p, p)


print("logits [2 1 0] ->", softmax(np.array([2.0, 1.0, 0.0])).round(3))
print("logits [1002 1001 1000] ->", softmax(np.array([1002.0, 1001.0, 1000.0])).round(3))

# %% check
import keras
import tensorflow as tf
from scipy.special import softmax as scipy_softmax

rng = np.random.default_rng(0)
z, y = rng.normal(scale=3, size=(200, 4)), np.eye(4)[rng.integers(0, 4, size=200)]
p, logits = softmax(z), tf.constant(z)
with tf.GradientTape() as tape:
    tape.watch(logits)
    loss = keras.losses.categorical_crossentropy(tf.constant(y), logits, from_logits=True)
gradient = tape.gradient(loss, logits).numpy()
assert np.allclose(gradient, p - y, atol=1e-6), "dL/dz should be p - y"
row = tf.constant(z[0])
with tf.GradientTape() as tape:
    tape.watch(row)
    out = keras.activations.softmax(row[None])[0]
assert np.allclose(tape.jacobian(out, row), softmax_jacobian(z[0]), atol=1e-6), "the Jacobian"
assert np.allclose(p.sum(axis=1), 1), "each row should sum to 1"
assert np.allclose(p, scipy_softmax(z, axis=1)), "SciPy should agree"
assert np.allclose(p, keras.activations.softmax(logits), atol=1e-6), "Keras should agree"
assert np.allclose(softmax(z + 1000), p), "a common shift should change nothing"
assert np.allclose(softmax(z[:, :2])[:, 1], 1 / (1 + np.exp(z[:, 0] - z[:, 1]))), "K = 2: sigmoid"
assert (softmax(z[:, :1]) == 1).all(), "over one class softmax should always be 1"
with np.errstate(over="ignore", invalid="ignore"):
    assert np.isnan(np.exp([1000.0]) / np.exp([1000.0]).sum()).all(), "unshifted: inf / inf is nan"

# Output:
# logits [2 1 0] -> [0.665 0.245 0.09 ]
# logits [1002 1001 1000] -> [0.665 0.245 0.09 ]
