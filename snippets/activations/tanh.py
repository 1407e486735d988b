"""tanh is an odd function into (-1, 1): a sigmoid stretched to twice its height and slope 1."""

# %% values
import keras
import numpy as np

x = np.array([-3.0, -1.0, 0.0, 1.0, 3.0], dtype="float32")
y = keras.ops.convert_to_numpy(keras.activations.tanh(x))
print(y.round(3))
assert np.allclose(y, np.tanh(x), atol=1e-6), "NumPy's tanh"
assert np.allclose(y, -y[::-1]), "odd: tanh(-x) = -tanh(x)"
sigmoid = np.asarray(keras.activations.sigmoid(2 * x))
assert np.allclose(y, 2 * sigmoid - 1, atol=1e-6), "a stretched sigmoid"
print("slope at 0 and 3:", (1 - y[2] ** 2).round(3), (1 - y[4] ** 2).round(3))
assert 1 - y[4] ** 2 < 0.01, "saturated at 3"

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.tanh(t)
slope = 1 - np.tanh(t) ** 2

# %% check
assert keras.layers.LSTM(1).activation is keras.activations.tanh, "default of recurrent layers"
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "1 - tanh(x)^2"

# Output:
# [-0.995 -0.762  0.     0.762  0.995]
# slope at 0 and 3: 1.0 0.01
