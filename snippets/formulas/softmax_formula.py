"""Stable softmax in NumPy agrees with SciPy and Keras, and its cross-entropy gradient is p - y."""

# %% formula
import numpy as np


def softmax(z):
    """Softmax over the last axis."""
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% values
import keras
import tensorflow as tf
from scipy.special import softmax as scipy_softmax

rng = np.random.default_rng(0)
z = rng.normal(scale=3, size=(200, 4))
p = softmax(z)

# %% gradient with cross-entropy
y = np.eye(4)[rng.integers(0, 4, size=200)]
logits = tf.constant(z)
with tf.GradientTape() as tape:
    tape.watch(logits)
    loss = keras.losses.categorical_crossentropy(tf.constant(y), logits, from_logits=True)
gradient = tape.gradient(loss, logits).numpy()

print("logits [2 1 0] ->", softmax(np.array([2.0, 1.0, 0.0])).round(3))
print("logits [1002 1001 1000] ->", softmax(np.array([1002.0, 1001.0, 1000.0])).round(3))

# %% check
assert np.allclose(p.sum(axis=1), 1), "each row sums to 1"
assert np.allclose(p, scipy_softmax(z, axis=1)), "SciPy disagrees"
assert np.allclose(p, keras.activations.softmax(tf.constant(z)), atol=1e-6), "Keras disagrees"
assert np.allclose(softmax(z + 1000), p), "a common shift changes nothing, and does not overflow"
assert np.allclose(softmax(z[:, :2])[:, 1], 1 / (1 + np.exp(z[:, 0] - z[:, 1]))), "K = 2: sigmoid"
assert np.allclose(gradient, p - y, atol=1e-6), "dL/dz is p - y"

# Output:
# logits [2 1 0] -> [0.665 0.245 0.09 ]
# logits [1002 1001 1000] -> [0.665 0.245 0.09 ]
