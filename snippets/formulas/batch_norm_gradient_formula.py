"""The batch normalization gradients in NumPy agree with automatic differentiation of Keras."""

# %% formula
import numpy as np


def batch_norm_backward(g, x, gamma, epsilon=1e-3):
    """Gradients by x, gamma and beta, where g is the gradient by the output."""
    s = np.sqrt(x.var(axis=0) + epsilon)
    x_hat = (x - x.mean(axis=0)) / s
    dx = gamma / s * (g - g.mean(axis=0) - x_hat * (g * x_hat).mean(axis=0))
    return dx, (g * x_hat).sum(axis=0), g.sum(axis=0)


# %% check over 100 batches
import keras
import tensorflow as tf

rng = np.random.default_rng(0)
layer = keras.layers.BatchNormalization()
layer.build((None, 3))


def keras_gradients(x, g, training):
    x = tf.constant(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        loss = tf.reduce_sum(g * layer(x, training=training))  # its gradient by the output is g
    return tape.gradient(loss, [x, layer.gamma.value, layer.beta.value])


for trial in range(100):
    x = rng.normal(rng.uniform(-3, 3), rng.uniform(0.5, 3), size=(16, 3)).astype("float32")
    g = rng.normal(size=(16, 3)).astype("float32")
    gamma = rng.normal(size=3)
    layer.gamma.assign(gamma)
    ours = batch_norm_backward(g, x, gamma)
    for a, b in zip(ours, keras_gradients(x, g, training=True), strict=True):
        assert np.allclose(a, b, rtol=1e-3, atol=1e-4), f"trial {trial}: gradients differ"
    assert np.allclose(ours[0].sum(axis=0), 0, atol=1e-4), "input gradients sum to 0"

# %% inference: the statistics are constants
inference = keras_gradients(x, g, training=False)[0]
constant = gamma * g / np.sqrt(layer.moving_variance + 1e-3)
print("shapes:", [a.shape for a in ours])
print("input gradients sum to 0 over a batch:", np.allclose(ours[0].sum(axis=0), 0, atol=1e-4))

# %% check
assert np.allclose(inference, constant, rtol=1e-3, atol=1e-5), "gamma g / s"

# Output:
# shapes: [(16, 3), (3,), (3,)]
# input gradients sum to 0 over a batch: True
