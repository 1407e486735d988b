"""The first step reaches the end through attention and recurrence, not through a short window."""

# %% data
import numpy as np

rng, T, d = np.random.default_rng(0), 20, 4
x = rng.normal(size=(T, d))
changed = np.vstack([x[:1] + 1, x[1:]])  # only the first step differs
W, U = rng.normal(scale=0.5, size=(2, d, d))
kernel = rng.normal(size=(3, d))


# %% last output of each kind
def convolution(x):
    return np.sum(kernel * x[-3:])


def recurrence(x):
    h = np.zeros(d)
    for step in x:
        h = np.tanh(W @ step + U @ h)
    return h.sum()


def attention(x):
    scores = x @ x[-1] / np.sqrt(d)
    weights = np.exp(scores - scores.max())
    return (weights / weights.sum() @ x).sum()


# %% compare
for layer in (convolution, recurrence, attention):
    print(f"{layer.__name__:11} sees step 0: {layer(x) != layer(changed)}")

# %% the same three in Keras
import keras

inputs = keras.Input((T, d))
by_window = keras.layers.Conv1D(16, 3, padding="causal")(inputs)
by_state = keras.layers.LSTM(16, return_sequences=True)(inputs)
by_attention = keras.layers.MultiHeadAttention(2, 8)(inputs, inputs, use_causal_mask=True)

# %% check
effect = [abs(layer(x) - layer(changed)) for layer in (attention, recurrence)]
assert convolution(x) == convolution(changed), "a window of 3 ends at step T-3"
assert effect[0] > effect[1] > 0, "a state carries all of the past, attention links directly"
future = np.vstack([x[:-1], x[-1:] + 1])
for padding, leaks in (("causal", False), ("same", True)):
    layer = keras.layers.Conv1D(2, 3, padding=padding)
    seen = not np.allclose(layer(x[None])[0, -2], layer(future[None])[0, -2])
    assert seen == leaks, f"{padding}: a step sees the next one: {leaks}"
layer = keras.layers.MultiHeadAttention(2, 8)
for mask in (True, False):
    old, new = (layer(a, a, use_causal_mask=mask)[0, 0] for a in (x[None], future[None]))
    assert np.allclose(old, new, atol=1e-5) == mask, "only a causal mask should hide the future"

# Output:
# convolution sees step 0: False
# recurrence  sees step 0: True
# attention   sees step 0: True
