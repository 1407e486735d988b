"""Tanh is a rescaled sigmoid, its slope is 1 - tanh^2, and Keras agrees with both."""

# %% formula
import numpy as np


def tanh(z):
    """(e^z - e^-z) / (e^z + e^-z)"""
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))


# %% values
import keras
import tensorflow as tf

rng = np.random.default_rng(0)
z = rng.normal(scale=3, size=1000)
sigmoid = 1 / (1 + np.exp(-2 * z))

# %% derivative
x = tf.constant(z)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = keras.activations.tanh(x)
gradient = tape.gradient(y, x).numpy()

for value in (-2.0, 0.0, 0.5, 2.0):
    t = tanh(value)
    print(f"z {value:4.1f}  tanh {t:7.4f}  derivative {1 - t**2:.4f}")

# %% check
assert np.allclose(tanh(z), 2 * sigmoid - 1), "tanh(z) is 2 sigmoid(2z) - 1"
assert np.allclose(tanh(z), keras.activations.tanh(z), atol=1e-6), "Keras disagrees"
assert np.allclose(tanh(-z), -tanh(z)), "tanh is odd"
assert np.allclose(gradient, 1 - tanh(z) ** 2, atol=1e-6), "the slope is 1 - tanh^2"

# Output:
# z -2.0  tanh -0.9640  derivative 0.0707
# z  0.0  tanh  0.0000  derivative 1.0000
# z  0.5  tanh  0.4621  derivative 0.7864
# z  2.0  tanh  0.9640  derivative 0.0707
