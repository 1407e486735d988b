"""Both reconstruction losses agree with Keras; grey pixels keep a cross-entropy above zero."""

# %% formulas
import numpy as np


def mse(x, x_hat):
    """One error per row."""
    return np.mean((x - x_hat) ** 2, axis=-1)


def bce(x, x_hat):
    """One error per row; x and x_hat between 0 and 1."""
    x_hat = np.clip(x_hat, 1e-7, 1 - 1e-7)
    return -np.mean(x * np.log(x_hat) + (1 - x) * np.log(1 - x_hat), axis=-1)


# %% perfect reconstruction
rng = np.random.default_rng(0)
x = rng.uniform(0.02, 0.98, size=(200, 64))
print(f"perfect: MSE {mse(x, x).mean():.2f}, cross-entropy {bce(x, x).mean():.2f}")

# %% anomalies: rows with more than twice the error that 99 % of the normal ones stay below
x_hat = np.clip(x + rng.normal(scale=0.05, size=x.shape), 0, 1)  # autoencoder.predict(x)
x_hat[3] = rng.uniform(size=64)  # a row that it cannot rebuild
error = mse(x, x_hat)
print("anomalies:", np.flatnonzero(error > np.quantile(np.delete(error, 3), 0.99) * 2))

# %% check
import keras

x_hat = rng.uniform(0.02, 0.98, size=(200, 64))
theirs = keras.losses.mean_squared_error(x, x_hat)
assert np.allclose(theirs, mse(x, x_hat), atol=1e-5), "MSE per row should agree with Keras"
theirs = keras.losses.binary_crossentropy(x, x_hat)
assert np.allclose(theirs, bce(x, x_hat), atol=1e-4), "BCE per row should agree with Keras"
assert mse(x, x).max() == 0, "MSE should reach zero"
assert bce(x, x).min() > 0.3, "the cross-entropy of grey pixels should not"
assert (bce(x, x_hat) >= bce(x, x)).all(), "yet it should be smallest at the input itself"
assert bce(np.full((1, 4), 3.0), np.full((1, 4), 0.99))[0] < 0, "unscaled inputs: negative loss"

# Output:
# perfect: MSE 0.00, cross-entropy 0.52
# anomalies: [3]
