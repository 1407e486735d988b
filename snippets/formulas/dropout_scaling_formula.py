"""Dropout(0.3) zeroes about 30 % and multiplies the rest by 1.4286; the mean stays the same."""

# %% formula
import numpy as np

rng = np.random.default_rng(0)


def dropout(x, rate, training=True):
    if not training:
        return x
    mask = rng.random(x.shape) >= rate  # True: kept
    return x * mask / (1 - rate)


x = rng.normal(loc=1.0, size=(1000, 100))
y = dropout(x, rate=0.3)
kept = y != 0
print(f"dropped {1 - kept.mean():.2f}, factor {np.median(y[kept] / x[kept]):.4f}")
print(f"mean before {x.mean():.2f}, after {y.mean():.2f}")

# %% check
import keras

keras.utils.set_random_seed(0)
layer, x = keras.layers.Dropout(0.3), x.astype("float32")
y = np.array(layer(x, training=True))
kept = y != 0
assert np.allclose(y[kept], x[kept] / (1 - 0.3), rtol=1e-5), "kept values: divided by 1 - rate"
assert abs(kept.mean() - 0.7) < 0.01, "about 70 % should be kept"
assert abs(y.mean() - x.mean()) < 0.02, "the expected value should not change"
assert np.array_equal(layer(x, training=False), x), "inference should change nothing"
again = np.array(layer(x, training=True))
assert not np.array_equal(again != 0, kept), "each call should draw a new mask"
assert not np.array_equal(kept[0], kept[1]), "samples should get different masks"
most = np.array(keras.layers.Dropout(0.8)(x, training=True))
assert abs((most != 0).mean() - 0.2) < 0.01, "rate 0.8 should keep 20 %"

# Output:
# dropped 0.30, factor 1.4286
# mean before 1.00, after 1.00
