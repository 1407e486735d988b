"""SimpleRNN computes h = tanh(x W + h U + b) step by step."""

# %% by hand
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(4, 30, 3)).astype("float32")
layer = keras.layers.SimpleRNN(5, return_sequences=True)
output = np.asarray(layer(X))
W, U, b = layer.get_weights()
h = np.zeros((4, 5))
for t in range(30):
    h = np.tanh(X[:, t] @ W + h @ U + b)
print("sequence:", output.shape, "last step:", tuple(keras.layers.SimpleRNN(5)(X).shape))

# %% the influence of the first step fades
short = np.asarray(layer(X[:1]))
changed = X[:1].copy()
changed[:, 0] += 1
difference = abs(np.asarray(layer(changed)) - short).max(axis=(0, 2))
print("first step matters less and less:", bool(difference[0] > difference[-1]))

# %% check
assert np.allclose(output[:, -1], h, atol=1e-4), "the recurrence"
assert layer.count_params() == (3 + 5 + 1) * 5 == 45, "W, U and b"
assert difference[0] > difference[-1], "short memory"

# Output:
# sequence: (4, 30, 5) last step: (4, 5)
# first step matters less and less: True
