"""With the forget gate open a cell state lasts for 100 steps; a plain recurrent state does not."""

# %% cells
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_memory(forget_bias, steps=100):
    """What is left of a cell state of 1 when nothing is added: the product of the forget gates."""
    cell = 1.0
    for _ in range(steps):
        cell = sigmoid(forget_bias) * cell
    return cell


def plain_memory(weight, steps=100):
    h = 1.0
    for _ in range(steps):
        h = np.tanh(weight * h)
    return h


# %% compare
for bias in (1.0, 5.0):
    print(f"forget gate {sigmoid(bias):.3f}: after 100 steps {lstm_memory(bias):.2g}")
print(f"plain state with weight 0.9: {plain_memory(0.9):.2g}")

# %% four weight sets against three
import keras

keras.utils.set_random_seed(0)
lstm, gru = keras.layers.LSTM(8), keras.layers.GRU(8)
lstm.build((None, None, 4))
gru.build((None, None, 4))
print("LSTM parameters", lstm.count_params(), "GRU", gru.count_params())

# %% check
one_set = 4 * 8 + 8 * 8 + 8  # kernel, recurrent kernel, bias
assert lstm_memory(5.0) > 0.5, "a gate near 1 keeps the cell state"
assert plain_memory(0.9) < 1e-4, "a plain state fades"
assert lstm.count_params() == 4 * one_set, "the LSTM should have four weight sets"
assert gru.count_params() == 3 * (one_set + 8), "the GRU three, each with a second bias"
assert (lstm.get_weights()[2][8:16] == 1).all(), "the forget gate's bias should start at 1"

# Output:
# forget gate 0.731: after 100 steps 2.5e-14
# forget gate 0.993: after 100 steps 0.51
# plain state with weight 0.9: 1.3e-05
# LSTM parameters 416 GRU 336
