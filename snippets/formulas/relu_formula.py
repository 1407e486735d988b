"""ReLU, leaky ReLU and PReLU in NumPy agree with Keras; the gradients are 1, 0 or the slope."""

# %% formulas
import numpy as np


def relu(z):
    """max(0, z)"""
    return np.maximum(0, z)


def leaky_relu(z, a=0.3):
    """max(a z, z) for a slope a < 1"""
    return np.maximum(a * z, z)


def relu_slope(z, a=0.0):
    """Derivative of both; at 0 the slope of the negative side."""
    return np.where(z > 0, 1.0, a)


z = np.array([-2.0, 0.0, 3.0])
print("relu:", relu(z), " leaky:", leaky_relu(z), " slope:", relu_slope(z))

# %% in Keras
import keras

leaky = keras.layers.LeakyReLU(negative_slope=0.3)
prelu = keras.layers.PReLU()  # learns a slope per feature; images: shared_axes=[1, 2]

# %% check
import tensorflow as tf

z = np.append(np.random.default_rng(0).normal(size=500), 0).astype("float32")
x = tf.constant(z)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y, y_leaky = keras.activations.relu(x), leaky(x)
assert np.array_equal(relu(z), y), "ReLU should agree with Keras"
assert np.allclose(leaky_relu(z), y_leaky), "leaky ReLU should agree with the layer"
assert np.array_equal(tape.gradient(y, x), relu_slope(z)), "slope 1 or 0, and 0 at z = 0"
slopes = tape.gradient(y_leaky, x)
assert np.allclose(slopes[:-1], relu_slope(z, 0.3)[:-1]), "leaky: 1 or a"
assert np.isclose(keras.layers.LeakyReLU().negative_slope, 0.3), "default slope of the layer"
assert np.allclose(leaky_relu(z, 0.2), keras.activations.leaky_relu(z)), "of the function: 0.2"
prelu.build((None, 3))
assert prelu.trainable_weights[0].shape == (3,), "PReLU should learn a slope per feature"
assert not np.any(prelu.get_weights()[0]), "and start as ReLU"
by_channel = keras.layers.PReLU(shared_axes=[1, 2])
by_channel.build((None, 8, 8, 4))
assert by_channel.count_params() == 4, "with shared axes: one slope per channel"

# Output:
# relu: [0. 0. 3.]  leaky: [-0.6  0.   3. ]  slope: [0. 0. 1.]
