"""The backward pass of the LSTM in NumPy gives the gradients that Keras computes."""

# %% formula
import numpy as np
from scipy.special import expit as sigmoid


def lstm_forward(x, U, W, b):
    """Last hidden state, and for each step what the backward pass needs."""
    h = c = np.zeros((len(x), len(W)))
    steps = []
    for t in range(x.shape[1]):
        i, f, g, o = np.split(x[:, t] @ U + h @ W + b, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c_new = f * c + i * g
        steps.append((x[:, t], h, c, i, f, g, o, np.tanh(c_new)))
        h, c = o * np.tanh(c_new), c_new
    return h, steps


def lstm_backward(steps, dh, U, W, b):
    """Gradients by kernel, recurrent kernel and bias, where dh is the gradient by the last h."""
    dU, dW, db, dc = np.zeros(U.shape), np.zeros(W.shape), np.zeros(b.shape), 0
    for x, h, c, i, f, g, o, tanh_c in reversed(steps):
        dc = dc + dh * o * (1 - tanh_c**2)
        d_i, d_f = dc * g * i * (1 - i), dc * c * f * (1 - f)
        d_g, d_o = dc * i * (1 - g**2), dh * tanh_c * o * (1 - o)
        delta = np.hstack([d_i, d_f, d_g, d_o])
        dU += x.T @ delta
        dW += h.T @ delta
        db += delta.sum(axis=0)
        dh, dc = delta @ W.T, dc * f
    return dU, dW, db


# %% gradients of a squared loss
rng = np.random.default_rng(0)
x, target = rng.normal(size=(128, 7, 3)), rng.normal(size=(128, 4))
weights = [rng.normal(scale=0.5, size=shape) for shape in ((3, 16), (4, 16), 16)]
h, steps = lstm_forward(x, *weights)
gradients = lstm_backward(steps, h - target, *weights)
print("gradient shapes:", [g.shape for g in gradients])

# %% check
import keras
import tensorflow as tf

layer = keras.layers.LSTM(4)
layer.build(x.shape)
layer.set_weights(weights)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum((layer(x) - target) ** 2) / 2
expected = tape.gradient(loss, [w.value for w in layer.trainable_weights])
for name, a, b in zip(["kernel", "recurrent_kernel", "bias"], gradients, expected, strict=True):
    assert np.allclose(a, b, rtol=1e-3, atol=1e-3), f"gradient by {name} should agree"

# Output:
# gradient shapes: [(3, 16), (4, 16), (16,)]
