"""The batch normalization gradients in NumPy agree with automatic differentiation of Keras."""

# %% formula
import numpy as np


def batch_norm_backward(g, x, gamma, epsilon=1e-3):
    """Gradients by x, gamma and beta, where g is the gradient by the output."""
    axes = tuple(range(x.ndim - 1))  # all but the features or channels
    s = np.sqrt(x.var(axis=axes) + epsilon)
    x_hat = (x - x.mean(axis=axes)) / s
    dx = gamma / s * (g - g.mean(axis=axes) - x_hat * (g * x_hat).mean(axis=axes))
    return dx, (g * x_hat).sum(axis=axes), g.sum(axis=axes)


# %% example
rng = np.random.default_rng(0)
x, g = rng.normal(size=(2, 16, 3))
dx, dgamma, dbeta = batch_norm_backward(g, x, gamma=np.ones(3))
print("shapes:", dx.shape, dgamma.shape, dbeta.shape)
print("input gradients sum to 0 over the batch:", np.allclose(dx.sum(axis=0), 0))

# %% check
import keras
import tensorflow as tf


def keras_gradients(x, g, training=True):
    x = tf.constant(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        loss = tf.reduce_sum(g * layer(x, training=training))  # its gradient by the output is g
    return tape.gradient(loss, [x, layer.gamma.value, layer.beta.value])


for trial in range(50):
    shape = (16, 3) if trial % 2 else (4, 5, 5, 3)  # rows, or images
    layer = keras.layers.BatchNormalization()
    layer.build(shape)
    x = rng.normal(rng.uniform(-3, 3), rng.uniform(0.5, 3), size=shape).astype("float32")
    g, gamma = rng.normal(size=shape).astype("float32"), rng.normal(size=3)
    layer.gamma.assign(gamma)
    ours = batch_norm_backward(g, x, gamma)
    for a, b in zip(ours, keras_gradients(x, g), strict=True):
        assert np.allclose(a, b, rtol=1e-3, atol=1e-3), f"trial {trial}: gradients should agree"
    short = gamma / np.sqrt(x.var(axis=tuple(range(x.ndim - 1))) + 1e-3) * g
    assert not np.allclose(short, ours[0], atol=0.01), "without the two terms it should be wrong"
constant = gamma * g / np.sqrt(layer.moving_variance + 1e-3)
assert np.allclose(keras_gradients(x, g, False)[0], constant, rtol=1e-3, atol=1e-5), "inference"
layer.trainable = False
assert np.allclose(layer(x, training=True), layer(x, training=False)), "frozen means inference"

# Output:
# shapes: (16, 3) (3,) (3,)
# input gradients sum to 0 over the batch: True
