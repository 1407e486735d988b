"""The sigmoid and its derivative, written in NumPy, agree with SciPy and with Keras gradients."""

# %% formula
import numpy as np


def sigmoid(z):
    """Stable logistic function: the exponent is never positive."""
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


# %% values
import keras
import tensorflow as tf
from scipy.special import expit

rng = np.random.default_rng(0)
z = np.concatenate([rng.normal(scale=4, size=1000), [-1000, 0, 1000]])
p = sigmoid(z)

# %% derivative
x = tf.constant(z)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = keras.activations.sigmoid(x)
gradient = tape.gradient(y, x).numpy()

for value in (-5.0, 0.0, 2.0):
    s = sigmoid(value)
    print(f"z {value:4.1f}  sigmoid {s:.4f}  derivative {s * (1 - s):.4f}")

# %% check
assert np.allclose(p, expit(z)), "SciPy disagrees"
assert np.allclose(p, keras.activations.sigmoid(z), atol=1e-6), "Keras disagrees"
assert np.array_equal(p >= 0.5, z >= 0), "p >= 0.5 is z >= 0"
assert np.allclose(gradient, p * (1 - p), atol=1e-6), "sigma' is sigma (1 - sigma)"
assert not np.allclose(gradient, sigmoid(1 - z)), "sigma(1 - z) is something else"

# Output:
# z -5.0  sigmoid 0.0067  derivative 0.0066
# z  0.0  sigmoid 0.5000  derivative 0.2500
# z  2.0  sigmoid 0.8808  derivative 0.1050
