"""gelu is x times the normal distribution function; the tanh approximation is within 0.001."""

# %% values
import keras
import numpy as np
from scipy.stats import norm

x = np.linspace(-5, 5, 201).astype("float32")
y = keras.ops.convert_to_numpy(keras.activations.gelu(x))
tanh = keras.ops.convert_to_numpy(keras.activations.gelu(x, approximate=True))
print(f"minimum {y.min():.2f} at x = {x[y.argmin()]:.2f}")
assert np.allclose(y, x * norm.cdf(x), atol=1e-5), "x * Phi(x)"
assert 0 < abs(y - tanh).max() < 1e-3, "the approximation is close, not equal"
assert y.min() < 0 and y[-1] > 4.99, "slightly negative, then like x"

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.gelu(t)
slope = norm.cdf(t) + t * norm.pdf(t)

# %% check
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "Phi(x) + x * phi(x)"

# Output:
# minimum -0.17 at x = -0.75
