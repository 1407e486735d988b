"""The mean of gradients over equal shares of a batch is the gradient of the whole batch."""

# %% devices
import keras
import numpy as np

print("at least one device:", len(keras.distribution.list_devices()) >= 1)

# %% what data parallelism computes, by hand for a linear model
rng = np.random.default_rng(0)
X, y, w = rng.normal(size=(256, 3)), rng.normal(size=256), np.zeros(3)


def gradient(X, y):
    return 2 * X.T @ (X @ w - y) / len(y)


shares = [gradient(*part) for part in zip(np.split(X, 4), np.split(y, 4))]
print("shares of 64 rows:", len(shares))

# %% check
assert keras.distribution.list_devices(), "the CPU counts"
assert np.allclose(np.mean(shares, axis=0), gradient(X, y)), "the mean is the whole gradient"

# Output:
# at least one device: True
# shares of 64 rows: 4
