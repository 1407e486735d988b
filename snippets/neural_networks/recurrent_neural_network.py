"""A recurrent layer reuses one cell at every step; by hand it equals keras.layers.SimpleRNN."""

# %% by hand
import numpy as np

rng = np.random.default_rng(0)
batch, timesteps, features, units = 2, 5, 3, 4
x = rng.normal(size=(batch, timesteps, features)).astype("float32")
U = rng.normal(size=(features, units)).astype("float32")
W = rng.normal(size=(units, units)).astype("float32")
b = rng.normal(size=units).astype("float32")

h, states = np.zeros((batch, units), dtype="float32"), []
for t in range(timesteps):
    h = np.tanh(x[:, t] @ U + h @ W + b)
    states.append(h)
by_hand = np.stack(states, axis=1)

# %% in Keras
import keras

layer = keras.layers.SimpleRNN(units, return_sequences=True)
layer.build(x.shape)
layer.set_weights([U, W, b])
sequence = np.array(layer(x))
print("input", x.shape, "-> every step", sequence.shape, "-> last step", sequence[:, -1].shape)
print("parameters:", layer.count_params(), "= 3*4 + 4*4 + 4, whatever the length")

# %% stacked
model = keras.Sequential(
    [
        keras.Input(x.shape[1:]),
        keras.layers.LSTM(32, return_sequences=True),
        keras.layers.LSTM(16),
        keras.layers.Dense(1),
    ]
)

# %% check
assert np.allclose(sequence, by_hand, atol=1e-5), "the same recurrence"
assert layer.count_params() == 32, "the weights should be shared over the steps"
assert model(x).shape == (batch, 1), "one output per sequence"
single = keras.layers.LSTM(4)
steps = x[0][:, None, :]  # five samples of one step each
backwards = np.array(single(steps[::-1]))[::-1]
assert np.allclose(single(steps), backwards, atol=1e-6), "one step: no memory of other samples"

# Output:
# input (2, 5, 3) -> every step (2, 5, 4) -> last step (2, 4)
# parameters: 32 = 3*4 + 4*4 + 4, whatever the length
