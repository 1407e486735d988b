"""The backward pass of the GRU in NumPy gives the gradients that Keras computes."""

# %% formula
import numpy as np
from scipy.special import expit as sigmoid


def gru_forward(x, U, W, b):
    """Last state, and for each step what the backward pass needs (reset_after=True)."""
    h, steps = np.zeros((len(x), len(W))), []
    for t in range(x.shape[1]):
        xz, xr, xn = np.split(x[:, t] @ U + b[0], 3, axis=1)
        hz, hr, s = np.split(h @ W + b[1], 3, axis=1)
        z, r = sigmoid(xz + hz), sigmoid(xr + hr)
        n = np.tanh(xn + r * s)
        steps.append((x[:, t], h, z, r, s, n))
        h = z * h + (1 - z) * n
    return h, steps


def gru_backward(steps, dh, U, W, b):
    """Gradients by kernel, recurrent kernel and bias, where dh is the gradient by the last h."""
    dU, dW, db = np.zeros(U.shape), np.zeros(W.shape), np.zeros(b.shape)
    for x, h, z, r, s, n in reversed(steps):
        d_n = dh * (1 - z) * (1 - n**2)
        d_z = dh * (h - n) * z * (1 - z)
        d_r = d_n * s * r * (1 - r)
        delta_x, delta_h = np.hstack([d_z, d_r, d_n]), np.hstack([d_z, d_r, d_n * r])
        dU += x.T @ delta_x
        dW += h.T @ delta_h
        db += [delta_x.sum(axis=0), delta_h.sum(axis=0)]
        dh = dh * z + delta_h @ W.T
    return dU, dW, db


# %% gradients of a squared loss
rng = np.random.default_rng(0)
x, target = rng.normal(size=(128, 7, 3)), rng.normal(size=(128, 4))
weights = [rng.normal(scale=0.5, size=shape) for shape in ((3, 12), (4, 12), (2, 12))]
h, steps = gru_forward(x, *weights)
gradients = gru_backward(steps, h - target, *weights)
print("gradient shapes:", [g.shape for g in gradients])

# %% check
import keras
import tensorflow as tf

layer = keras.layers.GRU(4)
layer.build(x.shape)
layer.set_weights(weights)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum((layer(x) - target) ** 2) / 2
expected = tape.gradient(loss, [w.value for w in layer.trainable_weights])
for name, a, b in zip(["kernel", "recurrent_kernel", "bias"], gradients, expected, strict=True):
    assert np.allclose(a, b, rtol=1e-3, atol=1e-3), f"gradient by {name} should agree"

# Output:
# gradient shapes: [(3, 12), (4, 12), (2, 12)]
