"""The LSTM equations in NumPy agree with keras.layers.LSTM over 128 random sequences."""

# %% formula
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm(x, kernel, recurrent_kernel, bias):
    """All hidden states and the last cell state for x of shape (batch, time, features)."""
    units = recurrent_kernel.shape[0]
    h = c = np.zeros((len(x), units))
    states = []
    for t in range(x.shape[1]):
        z = x[:, t] @ kernel + h @ recurrent_kernel + bias
        i, f, candidate, o = np.split(z, 4, axis=1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(candidate)
        h = sigmoid(o) * np.tanh(c)
        states.append(h)
    return np.stack(states, axis=1), c


# %% with the weights of a layer
import keras

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(128, 7, 3)).astype("float32")
layer = keras.layers.LSTM(4, return_sequences=True, return_state=True)
layer.build(x.shape)
states, cell = lstm(x, *layer.get_weights())
print("shapes:", [w.shape for w in layer.get_weights()])
print("parameters:", layer.count_params(), "= 4 * 4 * (3 + 4 + 1)")
print("initial bias (i, f, candidate, o):", layer.get_weights()[2].astype(int))

# %% check
assert (layer.get_weights()[2].reshape(4, 4).T == [0, 1, 0, 0]).all(), "forget bias starts at 1"
layer.set_weights([w + rng.normal(scale=0.5, size=w.shape) for w in layer.get_weights()])
sequence, h, c = layer(x)
states, cell = lstm(x, *layer.get_weights())
assert np.allclose(sequence, states, atol=1e-5), "the hidden states should agree"
assert np.allclose(h, states[:, -1], atol=1e-5), "h should be the last output"
assert np.allclose(c, cell, atol=1e-5), "the cell states should agree"
assert layer.count_params() == 4 * 4 * (3 + 4 + 1), "4 u (d + u + 1)"

# Output:
# shapes: [(3, 16), (4, 16), (16,)]
# parameters: 128 = 4 * 4 * (3 + 4 + 1)
# initial bias (i, f, candidate, o): [0 0 0 0 1 1 1 1 0 0 0 0 0 0 0 0]
