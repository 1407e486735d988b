"""ReLU, leaky ReLU and PReLU in NumPy agree with Keras; the gradients are 1, 0 or the slope."""

# %% formulas
import numpy as np


def relu(z):
    """max(0, z)"""
    return np.maximum(0, z)


def leaky_relu(z, a):
    """max(a z, z) for a slope a < 1"""
    return np.maximum(a * z, z)


# %% values
import keras
import tensorflow as tf

rng = np.random.default_rng(0)
z = np.append(rng.normal(size=500), 0).astype("float32")
layer = keras.layers.LeakyReLU(negative_slope=0.3)
prelu = keras.layers.PReLU(alpha_initializer=keras.initializers.Constant(0.1))

# %% gradients
x = tf.constant(z)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y, y_leaky = keras.activations.relu(x), layer(x)

for value in np.array([-2, 0, 3], dtype="float32"):
    print(f"z {value:4.1f}  relu {relu(value):.1f}  leaky {leaky_relu(value, 0.3):.1f}")

# %% check
assert np.array_equal(relu(z), keras.activations.relu(z)), "ReLU differs"
assert np.allclose(leaky_relu(z, 0.2), keras.activations.leaky_relu(z)), "function: slope 0.2"
assert layer.get_config() == keras.layers.LeakyReLU(name=layer.name).get_config(), "layer: 0.3"
assert np.allclose(leaky_relu(z, 0.3), layer(z)), "leaky layer differs"
assert np.allclose(leaky_relu(z, 0.1), prelu(z[:, None])[:, 0]), "PReLU differs"
assert len(prelu.trainable_weights) == 1, "the slope of PReLU is trained"
assert np.array_equal(tape.gradient(y, x), z > 0), "slope 1 or 0, and 0 at z = 0"
assert np.allclose(tape.gradient(y_leaky, x)[:-1], np.where(z[:-1] > 0, 1, 0.3)), "leaky slope"

# Output:
# z -2.0  relu 0.0  leaky -0.6
# z  0.0  relu 0.0  leaky 0.0
# z  3.0  relu 3.0  leaky 3.0
