"""The Huber loss and its clipped gradient in NumPy agree with Keras for several deltas."""

# %% formula
import numpy as np


def huber(y, y_hat, delta=1.0):
    """Loss of each sample."""
    size = np.abs(y - y_hat)
    return np.where(size <= delta, size**2 / 2, delta * size - delta**2 / 2)


def huber_gradient(y, y_hat, delta=1.0):
    """Gradient of each sample's loss by its prediction."""
    return np.clip(y_hat - y, -delta, delta)


for error in (0.5, 1.0, 10.0):
    print(f"error {error:4}: huber {huber(error, 0.0):.3f}, half square {error**2 / 2:.3f}")

# %% check
import keras
import tensorflow as tf

rng = np.random.default_rng(0)
for trial in range(100):
    y, y_hat = rng.normal(scale=3, size=(2, 30, 1))
    delta = rng.uniform(0.2, 4)
    theirs = float(keras.losses.Huber(delta=delta)(y, y_hat))
    assert np.isclose(theirs, huber(y, y_hat, delta).mean(), rtol=1e-4), f"trial {trial}"
prediction = tf.Variable(y_hat)
for delta in (1.0, 2.5):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(keras.losses.huber(y, prediction, delta=delta))
    theirs, ours = tape.gradient(loss, prediction), huber_gradient(y, y_hat, delta)
    assert np.allclose(theirs, ours, atol=1e-6), f"the gradient should be clipped to {delta}"
    size, beta = np.abs(y - y_hat), delta
    smooth_l1 = np.where(size < beta, size**2 / (2 * beta), size - beta / 2)
    assert np.allclose(smooth_l1, huber(y, y_hat, delta) / delta), "smooth L1: divided by delta"
y = y * 1000
mean_absolute = np.abs(y - y_hat).mean()
assert np.isclose(huber(y, y_hat).mean(), mean_absolute, rtol=0.01), "large scale: like MAE"

# Output:
# error  0.5: huber 0.125, half square 0.125
# error  1.0: huber 0.500, half square 0.500
# error 10.0: huber 9.500, half square 50.000
