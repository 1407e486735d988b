"""GRU has 3 units (features + units + 2) parameters and keeps the old state where z is 1."""

# %% shapes and parameters
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(4, 30, 3)).astype("float32")
gru, lstm = keras.layers.GRU(6), keras.layers.LSTM(6)
for layer in (gru, lstm):
    print(layer.name.split("_")[0], tuple(layer(X).shape), layer.count_params())

# %% one state only
output, state = keras.layers.GRU(6, return_state=True)(X)

# %% by hand, reset_after=True
kernel, recurrent, bias = gru.get_weights()


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


h = np.zeros((4, 6))
for t in range(30):
    xz, xr, xh = np.split(X[:, t] @ kernel + bias[0], 3, axis=1)
    hz, hr, hh = np.split(h @ recurrent + bias[1], 3, axis=1)
    z, r = sigmoid(xz + hz), sigmoid(xr + hr)
    h = z * h + (1 - z) * np.tanh(xh + r * hh)
print("by hand:", np.allclose(gru(X), h, atol=1e-4))

# %% check
assert gru.count_params() == 3 * 6 * (3 + 6 + 2) == 198, "two biases per gate"
assert np.allclose(output, state), "the output is the state"
assert np.allclose(gru(X), h, atol=1e-4), "z keeps the old state"

# Output:
# gru (4, 6) 198
# lstm (4, 6) 240
# by hand: True
