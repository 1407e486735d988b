"""Backpropagation through time in NumPy gives the gradients that Keras computes for SimpleRNN."""

# %% formula
import keras
import numpy as np
import tensorflow as tf


def rnn_forward(x, U, W, b):
    """States h[:, 0] = 0 to h[:, T] for x of shape (batch, T, features)."""
    h = np.zeros((x.shape[0], x.shape[1] + 1, len(b)))
    for t in range(x.shape[1]):
        h[:, t + 1] = np.tanh(x[:, t] @ U + h[:, t] @ W + b)
    return h


def rnn_backward(x, h, U, W, b, d_out):
    """Gradients by x, U, W, b, where d_out is the gradient by the states of all steps."""
    dx, dU, dW, db = (np.zeros(a.shape) for a in (x, U, W, b))
    d_next = 0  # what comes back from step t + 1
    for t in reversed(range(x.shape[1])):
        delta = (d_out[:, t] + d_next) * (1 - h[:, t + 1] ** 2)
        dU += x[:, t].T @ delta
        dW += h[:, t].T @ delta
        db += delta.sum(axis=0)
        dx[:, t] = delta @ U.T
        d_next = delta @ W.T
    return dx, dU, dW, db


# %% check on 128 sequences, a loss on every step
keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x, target = (rng.normal(size=(128, 7, k)).astype("float32") for k in (3, 5))
layer = keras.layers.SimpleRNN(5, return_sequences=True)
layer.build(x.shape)
x_tf = tf.constant(x)
with tf.GradientTape() as tape:
    tape.watch(x_tf)
    loss = tf.reduce_sum((layer(x_tf) - target) ** 2) / 2
expected = tape.gradient(loss, [x_tf, *[w.value for w in layer.trainable_weights]])

h = rnn_forward(x, *layer.get_weights())
ours = rnn_backward(x, h, *layer.get_weights(), h[:, 1:] - target)
for name, a, b in zip(["x", "U", "W", "b"], ours, expected, strict=True):
    assert np.allclose(a, b, rtol=1e-3, atol=1e-3), f"gradient by {name} differs"
    print(f"gradient by {name}: {a.shape}, agrees with Keras")

# %% the gradient by early inputs is smaller: it vanishes on the way back
only_last = np.zeros_like(target)
only_last[:, -1] = 1
dx, *_ = rnn_backward(x, h, *layer.get_weights(), only_last)
first, last = np.linalg.norm(dx[:, [0, -1]], axis=(0, 2))

# %% check
assert first < last, "vanishing over 7 steps"

# Output:
# gradient by x: (128, 7, 3), agrees with Keras
# gradient by U: (3, 5), agrees with Keras
# gradient by W: (5, 5), agrees with Keras
# gradient by b: (5,), agrees with Keras
