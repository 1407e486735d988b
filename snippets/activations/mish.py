"""mish is x * tanh(softplus(x)) and is selected by its name."""

# %% values
import keras
import numpy as np

x = np.linspace(-6, 6, 601).astype("float32")
y = keras.ops.convert_to_numpy(keras.activations.mish(x))
print(f"minimum {y.min():.2f} near x = {x[y.argmin()]:.1f}")
assert np.allclose(y, x * np.tanh(np.log1p(np.exp(x))), atol=1e-5), "the definition"
layer = keras.layers.Dense(3, activation="mish")

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.mish(t)
gate = np.tanh(np.log1p(np.exp(t)))
slope = gate + t * (1 - gate**2) / (1 + np.exp(-t))

# %% check
assert layer.activation is keras.activations.mish, "by name"
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "g + x (1 - g^2) sigmoid(x)"

# Output:
# minimum -0.31 near x = -1.2
