"""Conv1D slides over time; causal padding never looks ahead."""

# %% shapes
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(4, 100, 3)).astype("float32")
for padding in ("valid", "same", "causal"):
    layer = keras.layers.Conv1D(16, 5, padding=padding)
    print(padding, tuple(layer(X).shape), layer.count_params())

# %% causal: a change at step 50 does not reach earlier steps
changed = X.copy()
changed[:, 50] += 1
difference = abs(np.asarray(layer(changed)) - np.asarray(layer(X))).max(axis=(0, 2))
print("steps that change:", np.flatnonzero(difference > 1e-6))
assert np.flatnonzero(difference > 1e-6).tolist() == [50, 51, 52, 53, 54], "5 steps, none before"

# %% a dilated stack sees 1 + (2 - 1) * (1 + 2 + 4 + 8) = 16 steps
stack = keras.Sequential([keras.Input((None, 3))])
for rate in (1, 2, 4, 8):
    stack.add(keras.layers.Conv1D(4, 2, padding="causal", dilation_rate=rate))
difference = abs(np.asarray(stack(changed)) - np.asarray(stack(X))).max(axis=(0, 2))

# %% check
assert keras.layers.Conv1D(16, 5)(X).shape == (4, 96, 16), "100 - 5 + 1"
assert layer.count_params() == (5 * 3 + 1) * 16 == 256, "biases included"
assert np.flatnonzero(difference > 1e-7).max() == 65, "step 50 reaches up to step 65"

# Output:
# valid (4, 96, 16) 256
# same (4, 100, 16) 256
# causal (4, 100, 16) 256
# steps that change: [50 51 52 53 54]
