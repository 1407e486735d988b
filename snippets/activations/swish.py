"""silu and swish are both x * sigmoid(x)."""

# %% values
import keras
import numpy as np

x = np.linspace(-6, 6, 241).astype("float32")
y = keras.ops.convert_to_numpy(keras.activations.silu(x))
print(f"minimum {y.min():.2f} near x = {x[y.argmin()]:.1f}")
assert np.allclose(y, x / (1 + np.exp(-x)), atol=1e-5), "x * sigmoid(x)"
assert np.array_equal(y, keras.activations.swish(x)), "the alias"

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.silu(t)
p = 1 / (1 + np.exp(-t))
slope = p * (1 + t * (1 - p))

# %% check
assert keras.activations.get("swish") is keras.activations.get("silu"), "both strings"
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "p + x * p * (1 - p)"

# Output:
# minimum -0.28 near x = -1.3
