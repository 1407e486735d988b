"""sigmoid is 1 / (1 + exp(-x)), symmetric around 0.5, with slope at most a quarter."""

# %% values
import keras
import numpy as np
from scipy.special import expit

x = np.array([-5.0, -1.0, 0.0, 1.0, 5.0], dtype="float32")
p = keras.ops.convert_to_numpy(keras.activations.sigmoid(x))
print(p.round(3))

# %% the slope is p * (1 - p), at most 0.25
print("largest slope:", float((p * (1 - p)).max()))

# %% float32 saturates
saturated = keras.activations.sigmoid(np.array([20.0], dtype="float32"))

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.sigmoid(t)
slope = expit(t) * (1 - expit(t))

# %% plot
import matplotlib.pyplot as plt

grid = np.linspace(-8, 8, 200)
plt.plot(grid, expit(grid), label="sigmoid")
plt.plot(grid, expit(grid) * (1 - expit(grid)), "--", label="slope")
plt.xlabel("x")
plt.ylabel("value")
plt.legend()
plt.show()

# %% check
assert np.allclose(p, 1 / (1 + np.exp(-x)), atol=1e-6), "the definition"
assert np.allclose(p, expit(x), atol=1e-6), "SciPy's expit"
assert np.allclose(p[::-1], 1 - p, atol=1e-6), "symmetric around 0.5"
assert np.allclose(p, (1 + np.tanh(x / 2)) / 2, atol=1e-6), "a stretched tanh"
assert (p * (1 - p)).max() == 0.25, "at x = 0"
assert float(saturated[0]) == 1.0, "rounded to exactly 1"
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "p * (1 - p)"

# Output:
# [0.007 0.269 0.5   0.731 0.993]
# largest slope: 0.25
