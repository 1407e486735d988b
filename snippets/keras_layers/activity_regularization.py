"""ActivityRegularization returns its input and adds a penalty on it to the losses."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% sparse autoencoder: few units of the code are active in a row
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())


def sparse_autoencoder(l1):
    inputs = keras.Input(X_train.shape[1:])
    code = keras.layers.Dense(32, activation="relu")(normalize(inputs))
    code = keras.layers.ActivityRegularization(l1=l1)(code)
    outputs = keras.layers.Dense(X_train.shape[1])(code)
    return keras.Model(inputs, outputs), keras.Model(inputs, code)


autoencoder, encoder = sparse_autoencoder(l1=0.1)
autoencoder.compile(optimizer=keras.optimizers.Adam(0.03), loss="mse")
autoencoder.fit(X_train, normalize(X_train.to_numpy()), epochs=12, verbose=0)
codes = encoder.predict(X_test, verbose=0)
print("codes:", codes.shape)

# %% check
import numpy as np

_, untrained = sparse_autoencoder(l1=0.1)
dense_codes = np.asarray(untrained(X_test.to_numpy()))
assert codes.mean() < 0.5 * dense_codes.mean(), "the penalty should silence units"
assert (codes > 0.01).mean() < (dense_codes > 0.01).mean(), "fewer units should be active"
row = np.array([[1.0, -2.0]], dtype="float32")
layer, argument = keras.layers.ActivityRegularization(l1=0.1), keras.regularizers.L1(0.1)
assert np.array_equal(layer(row), row), "values should pass through"
assert np.isclose(layer.losses[0], 0.1 * (1 + 2)), "the penalty should be l1 * sum of abs"
assert np.isclose(layer.losses[0], argument(row)), "it should be that of activity_regularizer"
assert keras.layers.ActivityRegularization()(row) is not None, "both factors may be 0"
four = keras.layers.ActivityRegularization(l1=0.1)
four(np.repeat(row, 4, axis=0))
divided = tuple(int(part) for part in keras.__version__.split(".")[:2]) >= (3, 15)
assert np.isclose(four.losses[0], 0.3 if divided else 1.2), "3.13 should sum over the batch"

# Output:
# codes: (45, 32)
