"""Dropout(0.3) zeroes about 30 % and multiplies the rest by 1.4286; the mean stays the same."""

# %% check
import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(loc=1.0, size=(1000, 100)).astype("float32")
layer = keras.layers.Dropout(0.3)
y = np.array(layer(x, training=True))
kept = y != 0
print(f"dropped {1 - kept.mean():.2f}, factor {np.median(y[kept] / x[kept]):.4f}")
print(f"mean before {x.mean():.2f}, after {y.mean():.2f}")

# %% a new mask every step, different for each sample
again = np.array(layer(x, training=True))

# %% check
assert np.allclose(y[kept], x[kept] / (1 - 0.3), rtol=1e-5), "kept values are divided by 1 - rate"
assert abs(kept.mean() - 0.7) < 0.01, "about 70 % are kept"
assert abs(y.mean() - x.mean()) < 0.02, "the expected value is unchanged"
assert np.array_equal(layer(x, training=False), x), "inference changes nothing"
assert not np.array_equal(again != 0, kept), "each call draws a new mask"
assert not np.array_equal(kept[0], kept[1]), "samples get different masks"

# Output:
# dropped 0.30, factor 1.4286
# mean before 1.00, after 1.00
