"""elu is x above zero and alpha * (exp(x) - 1) below, so it never falls below -alpha."""

# %% values
import keras
import numpy as np

x = np.array([-20.0, -1.0, 0.0, 2.0], dtype="float32")
y = keras.ops.convert_to_numpy(keras.activations.elu(x))
print(y.round(3))
assert np.allclose(y, np.where(x > 0, x, np.expm1(x)), atol=1e-6), "the definition"
assert y.min() >= -1, "bounded by -alpha"
half = keras.ops.convert_to_numpy(keras.layers.ELU(alpha=0.5)(x))
assert np.allclose(half[x < 0], 0.5 * y[x < 0]), "alpha scales the negative side"

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.elu(t)
slope = np.where(t > 0, 1, np.exp(t))

# %% check
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "1 above zero, exp(x) below"

# Output:
# [-1.    -0.632  0.     2.   ]
