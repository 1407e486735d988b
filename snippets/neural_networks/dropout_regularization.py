"""Dropout draws a new mask at each call, keeps the mean by rescaling, and is off at inference."""

# %% training
import keras
import numpy as np

keras.utils.set_random_seed(0)
layer = keras.layers.Dropout(0.2)
x = np.ones((1000, 10), dtype="float32")
first = np.asarray(layer(x, training=True))
second = np.asarray(layer(x, training=True))

dropped = (first == 0).sum(axis=1)
print(f"dropped per row of 10: mean {dropped.mean():.1f}, from {dropped.min()} to {dropped.max()}")
print("survivors are scaled to:", first.max())
print(f"mean of the output: {first.mean():.1f}")

# %% inference
print("inference: unchanged")

# %% check
assert np.isclose(first.max(), 1 / (1 - 0.2)), "survivors are scaled by 1 / (1 - rate)"
assert abs(dropped.mean() - 2) < 0.2 and dropped.std() > 0, "2 of 10 on average, not always 2"
assert not np.array_equal(first, second), "every call draws a new mask"
assert np.array_equal(np.asarray(layer(x)), x), "without training=True nothing is dropped"

# Output:
# dropped per row of 10: mean 2.0, from 0 to 7
# survivors are scaled to: 1.25
# mean of the output: 1.0
# inference: unchanged
