"""hard_sigmoid is relu6(x + 3) / 6: a straight line clipped to 0 and 1."""

# %% values
import keras
import numpy as np

x = np.array([-4.0, -3.0, -1.0, 0.0, 1.5, 3.0, 4.0], dtype="float32")
y = keras.ops.convert_to_numpy(keras.activations.hard_sigmoid(x))
print(y.round(3))
assert np.allclose(y, np.clip(x + 3, 0, 6) / 6, atol=1e-6), "relu6(x + 3) / 6"

# %% distance from the sigmoid
grid = np.linspace(-6, 6, 601).astype("float32")
hard = np.asarray(keras.activations.hard_sigmoid(grid))
soft = np.asarray(keras.activations.sigmoid(grid))
print(f"largest difference {abs(hard - soft).max():.2f}")

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.hard_sigmoid(t)
slope = np.where(abs(t) < 3, 1 / 6, 0)

# %% check
assert abs(hard - soft).max() < 0.08, "a rough approximation"
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "1 / 6 between the corners"

# Output:
# [0.    0.    0.333 0.5   0.75  1.    1.   ]
# largest difference 0.07
