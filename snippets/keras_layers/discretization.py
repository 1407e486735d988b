"""Discretization bins like np.digitize; with num_bins adapt learns quantiles."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% model: every column in ten bins of about equal counts
import keras

keras.utils.set_random_seed(0)
inputs = keras.Input(X_train.shape[1:])
parts = []
for i in range(X_train.shape[1]):
    bins = keras.layers.Discretization(num_bins=10)
    bins.adapt(X_train.iloc[:, i].to_numpy())
    onehot = keras.layers.CategoryEncoding(num_tokens=10, output_mode="one_hot")
    parts.append(onehot(bins(inputs[:, i : i + 1])))
outputs = keras.layers.Dense(1)(keras.layers.Concatenate()(parts))
model = keras.Model(inputs, outputs)
model.compile(optimizer=keras.optimizers.Adam(1.0), loss="mse")
model.fit(X_train, y_train, epochs=10, verbose=0)
print("better than the mean:", bool(model.evaluate(X_test, y_test, verbose=0) < y_test.var()))

# %% given borders
import numpy as np

ages = np.array([5.0, 18.0, 40.0, 90.0])
layer = keras.layers.Discretization(bin_boundaries=[18, 65])
print(np.asarray(layer(ages)))

# %% check
assert model.evaluate(X_test, y_test, verbose=0) < y_test.var(), "the network should learn"
assert np.array_equal(layer(ages), np.digitize(ages, [18, 65])), "a border opens the upper bin"
missing = np.asarray(layer(np.array([np.nan])))
assert missing.tolist() == [2], "a missing value should land in the last bin"
values = np.random.default_rng(0).exponential(size=2000)
quantiles = keras.layers.Discretization(num_bins=4)
quantiles.adapt(values)
counts = np.bincount(np.asarray(quantiles(values)))
assert len(counts) == 4 and counts.min() > 400, "about 500 values should lie in each bin"
shared = keras.layers.Discretization(num_bins=4)
shared.adapt(np.column_stack([values, 1000 + values]))
counts = np.bincount(np.ravel(shared(values[:, None])))
assert counts[:2].sum() > 1900, "two columns should share borders: half of them for each"

# Output:
# better than the mean: True
# [0 1 1 2]
