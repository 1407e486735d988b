"""GaussianNoise adds noise of the given deviation in training, and nothing at inference."""

# %% training and inference
import keras
import numpy as np

x = np.zeros((1000, 10), dtype="float32")
layer = keras.layers.GaussianNoise(0.1, seed=0)
noisy = np.asarray(layer(x, training=True))
print(f"deviation {noisy.std():.1f}, mean {abs(noisy.mean()):.1f}")

# %% multiplicative
ones = np.ones((1000, 10), dtype="float32")
scaled = np.asarray(keras.layers.GaussianDropout(0.5, seed=0)(ones, training=True))

# %% check
assert abs(noisy.std() - 0.1) < 0.005, "stddev"
assert np.array_equal(layer(x), x), "identity at inference"
assert abs(scaled.mean() - 1) < 0.05 and abs(scaled.std() - 1) < 0.05, "sqrt(0.5 / 0.5) = 1"

# Output:
# deviation 0.1, mean 0.0
