"""The closed KL term agrees with numerical integration and is zero only at the standard normal."""

# %% formula
import keras
from keras import ops


def kl_divergence(mu, log_var):
    """KL of N(mu, exp(log_var)) from N(0, 1), one value per sample."""
    return -0.5 * ops.sum(1 + log_var - ops.square(mu) - ops.exp(log_var), axis=-1)


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    """x and x_hat between 0 and 1, of shape (samples, ...)."""
    x, x_hat = (ops.reshape(a, (ops.shape(a)[0], -1)) for a in (x, x_hat))
    pixels = ops.shape(x)[1]
    reconstruction = keras.losses.binary_crossentropy(x, x_hat) * ops.cast(pixels, "float32")
    return ops.mean(reconstruction + beta * kl_divergence(mu, log_var))


# %% example
import numpy as np

rng = np.random.default_rng(0)
x, x_hat = rng.uniform(0.05, 0.95, size=(2, 16, 28, 28, 1)).astype("float32")
mu, log_var = rng.normal(size=(2, 16, 2)).astype("float32")
print(f"KL {float(ops.mean(kl_divergence(mu, log_var))):.2f}")
print(f"loss {float(vae_loss(x, x_hat, mu, log_var)):.0f}")

# %% check
from scipy.integrate import trapezoid
from scipy.stats import norm

grid = np.linspace(-25, 25, 20_001)
for trial in range(50):
    m, v = rng.normal(size=2)
    q = norm(m, np.exp(v / 2))
    expected = trapezoid(q.pdf(grid) * (q.logpdf(grid) - norm.logpdf(grid)), grid)
    ours = float(kl_divergence(np.array([m]), np.array([v])))
    assert np.isclose(ours, expected, atol=1e-5), f"trial {trial}: should equal the integral"
assert float(kl_divergence(np.zeros(2), np.zeros(2))) == 0, "zero at the standard normal"
assert (np.array(kl_divergence(mu, log_var)) > 0).all(), "positive elsewhere"
by_hand = -np.sum(x * np.log(x_hat) + (1 - x) * np.log(1 - x_hat), axis=(1, 2, 3)).mean()
reconstruction = float(vae_loss(x, x_hat, mu, log_var, beta=0.0))
assert np.isclose(reconstruction, by_hand, rtol=1e-4), "the sum over the pixels"
assert float(ops.mean(kl_divergence(mu, log_var))) > by_hand / 784, "a mean would lose against KL"

# Output:
# KL 1.58
# loss 693
