"""The sigmoid and its derivative, written in NumPy, agree with SciPy and with Keras gradients."""

# %% formula
import numpy as np


def sigmoid(z):
    """Stable logistic function: the exponent is never positive."""
    e = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, 1, e) / (1 + e)


def sigmoid_slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


def logit(p):
    """Inverse of the sigmoid."""
    return np.log(p / (1 - p))


for z in (-5.0, 0.0, 2.0):
    print(f"z {z:4.1f}  sigmoid {sigmoid(z):.4f}  derivative {sigmoid_slope(z):.4f}")
print(f"logit of 0.8808: {logit(0.8808):.2f}")

# %% with SciPy
from scipy.special import expit

p = expit(np.array([-1000.0, 0.0, 2.0]))

# %% check
import warnings

import keras
import tensorflow as tf

rng = np.random.default_rng(0)
z = np.concatenate([rng.normal(scale=4, size=1000), [-1000, 0, 1000]])
p, x = sigmoid(z), tf.constant(z)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = keras.activations.sigmoid(x)
gradient = tape.gradient(y, x).numpy()
assert np.allclose(p, expit(z)), "SciPy should agree"
assert np.allclose(p, y, atol=1e-6), "Keras should agree"
assert np.array_equal(p >= 0.5, z >= 0), "p >= 0.5 is z >= 0"
assert np.allclose(gradient, sigmoid_slope(z), atol=1e-6), "the slope is sigma (1 - sigma)"
assert np.allclose(p, (1 + np.tanh(z / 2)) / 2), "a rescaled tanh"
assert np.allclose(logit(p[:-3]), z[:-3]), "the logit should undo the sigmoid"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    1 / (1 + np.exp(-np.float64(-1000)))
assert "overflow" in str(caught[0].message), "the plain form should warn of an overflow"

# Output:
# z -5.0  sigmoid 0.0067  derivative 0.0066
# z  0.0  sigmoid 0.5000  derivative 0.2500
# z  2.0  sigmoid 0.8808  derivative 0.1050
# logit of 0.8808: 2.00
