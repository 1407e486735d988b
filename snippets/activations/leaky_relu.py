"""LeakyReLU multiplies negative inputs by 0.3, the string "leaky_relu" by 0.2."""

# %% values
import keras
import numpy as np

x = np.array([-10.0, -1.0, 0.0, 5.0], dtype="float32")
layer = keras.ops.convert_to_numpy(keras.layers.LeakyReLU()(x))
function = keras.ops.convert_to_numpy(keras.activations.leaky_relu(x))
print("layer   ", layer.round(2))
print("function", function.round(2))

# %% in a layer, with a slope of your choice
dense = keras.layers.Dense(4, activation=keras.layers.LeakyReLU(negative_slope=0.01))
output = keras.ops.convert_to_numpy(dense(np.ones((1, 3), dtype="float32")))
kernel = dense.get_weights()[0]
z = kernel.sum(axis=0)

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.leaky_relu(t)
slope = np.where(t > 0, 1, 0.2)

# %% check
assert np.allclose(layer, np.where(x < 0, 0.3 * x, x)), "slope 0.3"
assert np.allclose(function, np.where(x < 0, 0.2 * x, x)), "slope 0.2"
assert np.allclose(output[0], np.where(z < 0, 0.01 * z, z), atol=1e-6), "applied to x @ kernel"
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "1 above zero, 0.2 below"

# Output:
# layer    [-3.  -0.3  0.   5. ]
# function [-2.  -0.2  0.   5. ]
