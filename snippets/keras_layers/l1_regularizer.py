"""An L1 penalty shrinks the weights of useless features to nearly zero."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(300, 12, n_informative=3, noise=5, random_state=0)

# %% model: columns with only small weights in the first layer are of no use
import keras
import numpy as np


def column_weights(regularizer, epochs=15):
    keras.utils.set_random_seed(0)
    normalize = keras.layers.Normalization()
    normalize.adapt(np.asarray(X))
    first = keras.layers.Dense(16, activation="relu", kernel_regularizer=regularizer)
    model = keras.Sequential([keras.Input(X.shape[1:]), normalize, first, keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
    model.fit(X, (y - y.mean()) / y.std(), epochs=epochs, batch_size=64, verbose=0)
    return abs(first.get_weights()[0]).max(axis=1)


weights = column_weights(keras.regularizers.L1(0.01))
print("useful columns:", np.flatnonzero(weights > 0.1 * weights.max()))

# %% check
start = column_weights(None, epochs=0)
useful = weights > 0.1 * weights.max()
assert useful.sum() == 3, "the three informative columns should be found"
assert weights[~useful].max() < 0.05 < start[~useful].min(), "the others should vanish"
assert (weights[~useful] > 0).any(), "but not be exactly zero"
values = np.array([1.0, -2.0, 0.0], dtype="float32")
assert np.isclose(keras.regularizers.L1(0.1)(values), 0.1 * 3), "it should be l1 * sum of abs"
both = keras.regularizers.L1L2(l1=0.1, l2=0.01)(values)
assert np.isclose(both, 0.1 * 3 + 0.01 * 5), "L1L2 should add both penalties"
assert np.isclose(keras.regularizers.get("l1").l1, 0.01), "the string should mean 0.01"

# Output:
# useful columns: [6 8 9]
