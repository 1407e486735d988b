"""ActivityRegularization returns its input and adds a penalty on it to the losses."""

# %% penalty
import keras
import numpy as np

X = np.array([[1.0, -2.0]], dtype="float32")
layer = keras.layers.ActivityRegularization(l1=0.1)
assert np.array_equal(layer(X), X), "values pass through"
print("penalty:", round(float(layer.losses[0]), 2))

# %% sparse codes
rng = np.random.default_rng(0)
X = rng.normal(size=(256, 10)).astype("float32")


def mean_activity(l1):
    keras.utils.set_random_seed(0)
    inputs = keras.Input((10,))
    code = keras.layers.Dense(20, activation="relu")(inputs)
    code = keras.layers.ActivityRegularization(l1=l1)(code)
    autoencoder = keras.Model(inputs, keras.layers.Dense(10)(code))
    autoencoder.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
    autoencoder.fit(X, X, epochs=8, verbose=0)
    return float(keras.Model(inputs, code).predict(X, verbose=0).mean())


plain, sparse = mean_activity(0.0), mean_activity(0.3)
print("codes are less active:", sparse < plain / 2)

# %% check
assert np.isclose(layer.losses[0], 0.1 * 3), "0.1 * (1 + 2)"
assert sparse < plain / 2, "the penalty silences units"

# Output:
# penalty: 0.3
# codes are less active: True
