"""softplus is log(1 + exp(x)): strictly positive, with the sigmoid as its slope."""

# %% values
import keras
import numpy as np

x = np.array([-5.0, -2.0, 0.0, 2.0, 50.0], dtype="float32")
y = keras.ops.convert_to_numpy(keras.activations.softplus(x))
print(y.round(3))
assert np.allclose(y, np.logaddexp(0, x), atol=1e-5), "log(1 + exp(x)), without overflow"
assert (y > 0).all(), "strictly positive"

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.softplus(t)
slope = 1 / (1 + np.exp(-t))

# %% check
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "the sigmoid"

# Output:
# [7.000e-03 1.270e-01 6.930e-01 2.127e+00 5.000e+01]
