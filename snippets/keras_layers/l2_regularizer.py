"""The L2 penalty is l2 * sum(w ** 2), and it makes the trained weights smaller."""

# %% the penalty
import keras
import numpy as np

weights = np.array([1.0, -2.0, 3.0], dtype="float32")
penalty = keras.regularizers.L2(0.1)
print("penalty:", round(float(penalty(weights)), 3))

# %% one object in two layers
rng = np.random.default_rng(0)
X = rng.normal(size=(60, 20))
y = X[:, 0] + rng.normal(0, 1, 60)


def weight_norm(regularizer):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((20,)),
        keras.layers.Dense(32, activation="relu", kernel_regularizer=regularizer),
        keras.layers.Dense(1, kernel_regularizer=regularizer),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
    model.fit(X, y, epochs=40, verbose=0)
    return float(np.linalg.norm(model.layers[0].get_weights()[0]))


plain, l2 = weight_norm(None), weight_norm(keras.regularizers.L2(0.05))
print("norm of the weights at most half as large:", l2 < plain / 2)

# %% check
assert np.isclose(penalty(weights), 0.1 * 14), "0.1 * (1 + 4 + 9)"
assert np.isclose(keras.regularizers.L2().l2, 0.01), "default strength"
assert keras.regularizers.l2 is keras.regularizers.L2, "an alias"
assert float(keras.regularizers.L1L2()(weights)) == 0, "L1L2 does nothing by default"
assert l2 < plain / 2, "the penalty shrinks the weights"

# Output:
# penalty: 1.4
# norm of the weights at most half as large: True
