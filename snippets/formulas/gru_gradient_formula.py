"""The backward pass of the GRU in NumPy gives the gradients that Keras computes."""

# %% formula
import keras
import numpy as np
import tensorflow as tf
from scipy.special import expit as sigmoid


def gru_forward(x, U, W, b):
    """Last state, and for each step what the backward pass needs (reset_after=True)."""
    h = np.zeros((len(x), len(W)))
    steps = []
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


# %% check on 128 sequences
keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(128, 7, 3)).astype("float32")
target = rng.normal(size=(128, 4)).astype("float32")
layer = keras.layers.GRU(4)
layer.build(x.shape)
layer.set_weights([w + rng.normal(scale=0.5, size=w.shape) for w in layer.get_weights()])
with tf.GradientTape() as tape:
    loss = tf.reduce_sum((layer(x) - target) ** 2) / 2
expected = tape.gradient(loss, [w.value for w in layer.trainable_weights])

h, steps = gru_forward(x, *layer.get_weights())
ours = gru_backward(steps, h - target, *layer.get_weights())
for name, a, b in zip(["kernel", "recurrent_kernel", "bias"], ours, expected, strict=True):
    assert np.allclose(a, b, rtol=1e-3, atol=1e-3), f"gradient by {name} differs"
    print(f"gradient by {name}: {a.shape}, agrees with Keras")

# Output:
# gradient by kernel: (3, 12), agrees with Keras
# gradient by recurrent_kernel: (4, 12), agrees with Keras
# gradient by bias: (2, 12), agrees with Keras
