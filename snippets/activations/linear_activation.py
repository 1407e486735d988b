"""linear returns its input and is what activation=None means; linear layers in a row collapse."""

# %% identity
import keras
import numpy as np

x = np.array([[-2.0, 0.5], [3.0, -1.0]], dtype="float32")
print("default activation of Dense:", keras.layers.Dense(1).activation.__name__)

# %% two linear layers are one
first, second = keras.layers.Dense(8), keras.layers.Dense(1)
output = np.asarray(second(first(x)))
(W1, b1), (W2, b2) = (first.get_weights(), second.get_weights())
print("collapsed kernel:", (W1 @ W2).shape)

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.linear(t)
slope = np.ones(200)

# %% check
assert np.array_equal(keras.activations.linear(x), x), "unchanged"
assert keras.layers.Dense(1).activation is keras.activations.linear, "the default"
assert np.allclose(output, x @ (W1 @ W2) + (b1 @ W2 + b2), atol=1e-5), "one matrix does it"
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "1 everywhere"

# Output:
# default activation of Dense: linear
# collapsed kernel: (2, 1)
