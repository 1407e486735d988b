"""Both reconstruction losses agree with Keras; grey pixels keep a cross-entropy above zero."""

# %% formulas
import keras
import numpy as np


def mse(x, x_hat):
    return np.mean((x - x_hat) ** 2, axis=-1)


def bce(x, x_hat):
    return -np.mean(x * np.log(x_hat) + (1 - x) * np.log(1 - x_hat), axis=-1)


# %% check on 200 random images of 64 pixels
rng = np.random.default_rng(0)
x, x_hat = rng.uniform(0.02, 0.98, size=(2, 200, 64))

# %% perfect reconstruction
print(f"perfect: MSE {mse(x, x).mean():.2f}, cross-entropy {bce(x, x).mean():.2f}")

# %% check
assert np.allclose(keras.losses.mean_squared_error(x, x_hat), mse(x, x_hat), atol=1e-5), "MSE"
assert np.allclose(keras.losses.binary_crossentropy(x, x_hat), bce(x, x_hat), atol=1e-4), "BCE"
assert mse(x, x).max() == 0, "MSE reaches zero"
assert bce(x, x).min() > 0.3, "cross-entropy of grey pixels does not"
assert (bce(x, x_hat) >= bce(x, x)).all(), "yet it is smallest at the input itself"

# Output:
# perfect: MSE 0.00, cross-entropy 0.52
