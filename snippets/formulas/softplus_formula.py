"""The stable softplus agrees with NumPy and Keras; it is positive and its slope is the sigmoid."""

# %% formula
import numpy as np


def softplus(z):
    """log(1 + e^z) without overflow"""
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


# %% check
import keras
import tensorflow as tf

rng = np.random.default_rng(0)
z = np.concatenate([rng.normal(scale=5, size=1000), [-30, 0, 1000]])
assert np.allclose(softplus(z), np.logaddexp(0, z)), "NumPy disagrees"
assert np.allclose(softplus(z), keras.activations.softplus(z), atol=1e-6), "Keras disagrees"
assert (softplus(z) > 0).all(), "softplus is positive everywhere"
small = z[(-10 < z) & (z < 10)]
assert np.allclose(np.log(np.expm1(softplus(small))), small), "ln(e^y - 1) inverts it"

x = tf.constant(z)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = keras.activations.softplus(x)
sigmoid = np.exp(-np.logaddexp(0, -z))
assert np.allclose(tape.gradient(y, x), sigmoid, atol=1e-6), "the slope is the sigmoid"

for value in (-2.0, 0.0, 2.0, 1000.0):
    print(f"softplus({value:g}) = {softplus(value):.3f}")

# Output:
# softplus(-2) = 0.127
# softplus(0) = 0.693
# softplus(2) = 2.127
# softplus(1000) = 1000.000
