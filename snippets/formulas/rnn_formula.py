"""The RNN recursion in NumPy agrees with SimpleRNN, for one layer and for two stacked ones."""

# %% formula
import numpy as np


def rnn(x, U, W, b):
    """All hidden states for x of shape (batch, time, features)."""
    h = np.zeros((len(x), len(b)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(h @ W + x[:, t] @ U + b)
        states.append(h)
    return np.stack(states, axis=1)


# %% two stacked layers
import keras

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(128, 8, 3)).astype("float32")
first = keras.layers.SimpleRNN(5, return_sequences=True, bias_initializer="random_normal")
second = keras.layers.SimpleRNN(2, bias_initializer="random_normal")
output = second(first(x))
states_1 = rnn(x, *first.get_weights())
states_2 = rnn(states_1, *second.get_weights())
print("sequence:", states_1.shape, " last step only:", output.shape)
print("parameters:", first.count_params(), "and", second.count_params())

# %% check
assert np.allclose(first(x), states_1, atol=1e-5), "the first layer should agree"
assert np.allclose(output, states_2[:, -1], atol=1e-5), "the second layer returns its last state"
assert first.count_params() == 5 * (3 + 5 + 1), "u (d + u + 1)"
try:
    second(keras.layers.SimpleRNN(5)(x))
    raised = False
except ValueError as error:
    raised = "expected ndim=3, found ndim=2" in str(error)
assert raised, "without return_sequences the next recurrent layer should fail"

# Output:
# sequence: (128, 8, 5)  last step only: (128, 2)
# parameters: 45 and 16
