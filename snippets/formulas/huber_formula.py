"""The Huber loss and its clipped gradient in NumPy agree with Keras for several deltas."""

# %% formula
import keras
import numpy as np
import tensorflow as tf


def huber(error, delta=1.0):
    size = np.abs(error)
    return np.where(size <= delta, error**2 / 2, delta * size - delta**2 / 2)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    y, y_hat = rng.normal(scale=3, size=(2, 30, 1))
    delta = rng.uniform(0.2, 4)
    ours = huber(y - y_hat, delta).mean()
    assert np.isclose(float(keras.losses.Huber(delta=delta)(y, y_hat)), ours, rtol=1e-4), trial

# %% gradient
prediction = tf.Variable(y_hat)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(keras.losses.huber(y, prediction, delta=1.0))
gradient = tape.gradient(loss, prediction)

for error in (0.5, 1.0, 10.0):
    print(f"error {error:4}: huber {huber(error):.3f}, half square {error**2 / 2:.3f}")

# %% check
assert np.allclose(gradient, np.clip(y_hat - y, -1, 1), atol=1e-6), "clipped to [-delta, delta]"

# Output:
# error  0.5: huber 0.125, half square 0.125
# error  1.0: huber 0.500, half square 0.500
# error 10.0: huber 9.500, half square 50.000
