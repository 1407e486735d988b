"""The closed KL term agrees with numerical integration and is zero only at the standard normal."""

# %% formula
import numpy as np
from scipy.integrate import trapezoid
from scipy.stats import norm


def kl_divergence(mu, log_var):
    """KL of N(mu, exp(log_var)) from N(0, 1), summed over the last axis."""
    return -0.5 * np.sum(1 + log_var - mu**2 - np.exp(log_var), axis=-1)


# %% check by integration
rng = np.random.default_rng(0)
grid = np.linspace(-25, 25, 20_001)
for trial in range(100):
    mu, log_var = rng.normal(size=1), rng.normal(size=1)
    q = norm(mu[0], np.exp(log_var[0] / 2))
    integrand = q.pdf(grid) * (q.logpdf(grid) - norm.logpdf(grid))
    expected = trapezoid(integrand, grid)
    assert np.isclose(kl_divergence(mu, log_var), expected, atol=1e-6), f"trial {trial}"
print(f"KL of N(1, 1): {kl_divergence(np.ones(1), np.zeros(1)):.2f}")
mu, log_var = rng.normal(size=(2, 1000, 2))
assert (kl_divergence(mu, log_var) > 0).all(), "positive elsewhere"

# %% the same with keras.ops
from keras import ops

mu, log_var = rng.normal(size=(100, 3)), rng.normal(size=(100, 3))
kl = -0.5 * ops.sum(1 + log_var - ops.square(mu) - ops.exp(log_var), axis=-1)
print("one value per sample:", kl.shape)

# %% check
assert kl_divergence(np.zeros(2), np.zeros(2)) == 0, "zero at the standard normal"
assert np.allclose(kl, kl_divergence(mu, log_var), atol=1e-5), "Keras agrees"

# Output:
# KL of N(1, 1): 0.50
# one value per sample: (100,)
