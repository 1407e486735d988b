"""The stable softplus agrees with NumPy and Keras; it is positive and its slope is the sigmoid."""

# %% formula
import numpy as np


def softplus(z):
    """log(1 + e^z) without overflow; np.logaddexp(0, z) is the same."""
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


def softplus_slope(z):
    """The sigmoid."""
    return np.exp(-np.logaddexp(0, -z))


def inverse_softplus(y):
    return y + np.log(-np.expm1(-y))


for z in (-2.0, 0.0, 2.0, 1000.0):
    print(f"softplus({z:g}) = {softplus(z):.3f}")

# %% check
import keras
import tensorflow as tf

rng = np.random.default_rng(0)
z = np.concatenate([rng.normal(scale=5, size=1000), [-30, 0, 1000]])
x = tf.constant(z)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = keras.activations.softplus(x)
assert np.allclose(softplus(z), np.logaddexp(0, z)), "NumPy should agree"
assert np.allclose(softplus(z), y, atol=1e-6), "Keras should agree"
assert np.allclose(tape.gradient(y, x), softplus_slope(z), atol=1e-6), "the slope: the sigmoid"
assert (softplus(z) > 0).all(), "softplus should be positive"
large = z[z > -10]
assert np.allclose(inverse_softplus(softplus(large)), large), "ln(e^y - 1) should invert it"
with np.errstate(over="ignore"):
    assert np.isinf(np.log(1 + np.exp(np.float64(710)))), "the plain form should overflow"
assert float(keras.activations.softplus(tf.constant([-100.0]))[0]) == 0, "float32: exactly 0"

# Output:
# softplus(-2) = 0.127
# softplus(0) = 0.693
# softplus(2) = 2.127
# softplus(1000) = 1000.000
