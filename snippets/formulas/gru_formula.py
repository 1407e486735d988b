"""Both GRU variants in NumPy agree with keras.layers.GRU over 128 random sequences."""

# %% formula
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def gru(x, kernel, recurrent_kernel, bias, reset_after=True):
    """Last hidden state for x of shape (batch, time, features)."""
    units = recurrent_kernel.shape[0]
    b_x, b_h = bias if reset_after else (bias, np.zeros(3 * units))
    U_z, U_r, U = np.split(recurrent_kernel, 3, axis=1)
    b_hz, b_hr, b_hh = np.split(b_h, 3)
    h = np.zeros((len(x), units))
    for t in range(x.shape[1]):
        x_z, x_r, x_h = np.split(x[:, t] @ kernel + b_x, 3, axis=1)
        z = sigmoid(x_z + h @ U_z + b_hz)
        r = sigmoid(x_r + h @ U_r + b_hr)
        recurrent = r * (h @ U + b_hh) if reset_after else (r * h) @ U
        h = z * h + (1 - z) * np.tanh(x_h + recurrent)
    return h


# %% with the weights of a layer
import keras

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(128, 6, 3)).astype("float32")
layer = keras.layers.GRU(4)
layer.build(x.shape)
h = gru(x, *layer.get_weights())
print("state:", h.shape, "parameters:", layer.count_params(), "= 3 * 4 * (3 + 4 + 2)")

# %% check
for reset_after in (True, False):
    layer = keras.layers.GRU(4, reset_after=reset_after)
    layer.build(x.shape)
    layer.set_weights([w + rng.normal(scale=0.5, size=w.shape) for w in layer.get_weights()])
    ours = gru(x, *layer.get_weights(), reset_after=reset_after)
    assert np.allclose(layer(x), ours, atol=1e-5), f"reset_after={reset_after}: should agree"
    biases = 2 if reset_after else 1
    assert layer.count_params() == 3 * 4 * (3 + 4 + biases), "3 u (d + u + biases)"

# Output:
# state: (128, 4) parameters: 108 = 3 * 4 * (3 + 4 + 2)
