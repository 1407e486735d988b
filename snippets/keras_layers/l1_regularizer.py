"""An L1 penalty shrinks the weights of useless features to nearly zero."""

# %% the penalty
import keras
import numpy as np

weights = np.array([1.0, -2.0, 0.0], dtype="float32")
print("penalty:", round(float(keras.regularizers.L1(0.1)(weights)), 3))
both = keras.regularizers.L1L2(l1=0.1, l2=0.01)(weights)

# %% 3 useful features of 10
rng = np.random.default_rng(0)
X = rng.normal(size=(200, 10))
y = X[:, :3].sum(axis=1) + rng.normal(0, 0.5, 200)


def fit(regularizer):
    keras.utils.set_random_seed(0)
    layer = keras.layers.Dense(1, kernel_regularizer=regularizer)
    model = keras.Sequential([keras.Input((10,)), layer])
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="mse")
    model.fit(X, y, epochs=40, verbose=0)
    return abs(layer.get_weights()[0].ravel())


plain, l1 = fit(None), fit(keras.regularizers.L1(0.2))
print("useless weights below 0.02 with L1:", bool((l1[3:] < 0.02).all()))

# %% check
assert np.isclose(keras.regularizers.L1(0.1)(weights), 0.1 * 3), "0.1 * (1 + 2 + 0)"
assert keras.regularizers.l1 is keras.regularizers.L1, "an alias"
assert np.isclose(both, 0.1 * 3 + 0.01 * 5), "both penalties added"
assert l1[3:].max() < 0.02 < plain[3:].max(), "useless weights vanish only with the penalty"
assert l1[:3].min() > 0.5, "the useful ones stay"

# Output:
# penalty: 0.3
# useless weights below 0.02 with L1: True
