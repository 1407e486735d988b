"""Backpropagation through time in NumPy gives the gradients that Keras computes for SimpleRNN."""

# %% formula
import numpy as np


def rnn_forward(x, U, W, b):
    h = np.zeros((x.shape[0], x.shape[1] + 1, len(b)))  # h[:, 0] = 0 to h[:, T]
    for t in range(x.shape[1]):
        h[:, t + 1] = np.tanh(x[:, t] @ U + h[:, t] @ W + b)
    return h


def rnn_backward(x, h, U, W, b, d_out):
    """Gradients by x, U, W, b; d_out is the gradient by the states of all steps."""
    dx, dU, dW, db, d_next = *(np.zeros(a.shape) for a in (x, U, W, b)), 0
    for t in reversed(range(x.shape[1])):
        delta = (d_out[:, t] + d_next) * (1 - h[:, t + 1] ** 2)
        dU += x[:, t].T @ delta
        dW += h[:, t].T @ delta
        db += delta.sum(axis=0)
        dx[:, t] = delta @ U.T
        d_next = delta @ W.T
    return dx, dU, dW, db


# %% vanishing: the gradient by each input of a loss on the last step
rng = np.random.default_rng(0)
x, target = (rng.normal(size=(128, 7, k)) for k in (3, 5))
U, W, b = (rng.normal(scale=0.3, size=shape) for shape in ((3, 5), (5, 5), 5))
last_only = np.zeros_like(target)
last_only[:, -1] = 1
dx = rnn_backward(x, rnn_forward(x, U, W, b), U, W, b, last_only)[0]
sizes = np.linalg.norm(dx, axis=(0, 2))
print("gradient size by step:", sizes.round(2))

# %% check
import keras
import tensorflow as tf

layer = keras.layers.SimpleRNN(5, return_sequences=True)
layer.build(x.shape)
layer.set_weights([U, W, b])
x_tf = tf.constant(x)
with tf.GradientTape() as tape:
    tape.watch(x_tf)
    loss = tf.reduce_sum((layer(x_tf) - target) ** 2) / 2
expected = tape.gradient(loss, [x_tf, *(w.value for w in layer.trainable_weights)])
h = rnn_forward(x, U, W, b)
ours = rnn_backward(x, h, U, W, b, h[:, 1:] - target)
for name, a, b in zip(["x", "U", "W", "b"], ours, expected, strict=True):
    assert np.allclose(a, b, rtol=1e-3, atol=1e-3), f"gradient by {name} should agree with Keras"
assert sizes[0] < 0.1 * sizes[-1], "with small W the gradient should vanish on the way back"
W, b = 3 * np.eye(5), np.zeros(5)
dx = rnn_backward(x, rnn_forward(x * 1e-6, U, W, b), U, W, b, last_only)[0]
sizes = np.linalg.norm(dx, axis=(0, 2))
assert sizes[0] > 100 * sizes[-1], "with large W and unsaturated tanh it should explode"

# Output:
# gradient size by step: [ 0.06  0.11  0.29  0.59  2.39  4.59 16.14]
