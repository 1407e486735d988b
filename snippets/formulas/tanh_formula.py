"""Tanh is a rescaled sigmoid, its slope is 1 - tanh^2, and Keras agrees with both."""

# %% formula
import numpy as np


def tanh(z):
    """(e^z - e^-z) / (e^z + e^-z), for |z| < 700; np.tanh has no limit."""
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))


def tanh_slope(z):
    return 1 - np.tanh(z) ** 2


for z in (-2.0, 0.0, 0.5, 2.0):
    print(f"z {z:4.1f}  tanh {tanh(z):7.4f}  derivative {tanh_slope(z):.4f}")

# %% check
import keras
import tensorflow as tf

z = np.random.default_rng(0).normal(scale=3, size=1000)
x = tf.constant(z)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = keras.activations.tanh(x)
assert np.allclose(tanh(z), np.tanh(z)), "NumPy should agree"
assert np.allclose(tanh(z), 2 / (1 + np.exp(-2 * z)) - 1), "tanh(z) is 2 sigmoid(2z) - 1"
assert np.allclose(tanh(z), y, atol=1e-6), "Keras should agree"
assert np.allclose(tape.gradient(y, x), tanh_slope(z), atol=1e-6), "the slope is 1 - tanh^2"
saturated = tf.constant([9.5])
with tf.GradientTape() as tape:
    tape.watch(saturated)
    y = keras.activations.tanh(saturated)
assert float(y[0]) == 1 and float(tape.gradient(y, saturated)[0]) == 0, "float32 should saturate"
with np.errstate(over="ignore", invalid="ignore"):
    assert np.isnan(tanh(np.float64(1000))) and np.tanh(1000.0) == 1, "the plain form gives nan"

# Output:
# z -2.0  tanh -0.9640  derivative 0.0707
# z  0.0  tanh  0.0000  derivative 1.0000
# z  0.5  tanh  0.4621  derivative 0.7864
# z  2.0  tanh  0.9640  derivative 0.0707
