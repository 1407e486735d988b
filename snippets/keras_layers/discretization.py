"""Discretization bins like np.digitize; with num_bins adapt learns quantiles."""

# %% given borders
import keras
import numpy as np

ages = np.array([5.0, 18.0, 40.0, 90.0])
layer = keras.layers.Discretization(bin_boundaries=[18, 65])
bins = np.asarray(layer(ages))
print(bins)

# %% quantiles
values = np.random.default_rng(0).exponential(size=2000)
quantiles = keras.layers.Discretization(num_bins=4)
quantiles.adapt(values)
counts = np.bincount(np.asarray(quantiles(values)))
print("bins of similar size:", len(counts), bool(counts.min() > 400))

# %% check
assert np.array_equal(bins, np.digitize(ages, [18, 65])), "the border belongs to the upper bin"
assert len(counts) == 4 and counts.min() > 400, "about 500 each"

# Output:
# [0 1 1 2]
# bins of similar size: 4 True
