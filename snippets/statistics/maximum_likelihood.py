"""Minimizing minus the log-likelihood fits a distribution; MSE, MAE and ridge are such fits."""

# %% data
from scipy import stats

x = stats.gamma(2.5, scale=3).rvs(500, random_state=0)

# %% fit
import numpy as np
from scipy.optimize import minimize


def minus_log_likelihood(log_parameters):
    """Of all rows; exp keeps shape and scale positive."""
    shape, scale = np.exp(log_parameters)
    return -stats.gamma.logpdf(x, shape, scale=scale).sum()


result = minimize(minus_log_likelihood, x0=[0, 0], method="Nelder-Mead")
print("converged:", result.success, "- shape, scale:", np.exp(result.x).round(1).tolist())
shape, _, scale = stats.gamma.fit(x, floc=0)  # the same, ready made
print(f"gamma.fit: {shape:.1f}, {scale:.1f}")

# %% check
from scipy.special import expit
from sklearn.linear_model import Ridge
from sklearn.metrics import log_loss

assert np.allclose(np.exp(result.x), [shape, scale], rtol=1e-3), "by hand and ready made"
assert stats.gamma.pdf(x, 2.5, scale=3).prod() == 0, "the product should underflow"
for family, best in [(stats.norm, x.mean()), (stats.laplace, np.median(x))]:
    nll = lambda m: -family.logpdf(x, m[0], 2).sum()  # noqa: E731, B023
    assert abs(minimize(nll, [5], method="Nelder-Mead").x[0] - best) < 0.05, family.name
assert np.isclose(stats.norm.fit(x)[1], x.std()), "variance by n"
rng = np.random.default_rng(0)
X, w = rng.normal(size=(100, 3)), np.array([1.0, -2.0, 0.5])
y, p = X @ w + rng.normal(size=100), expit(X @ w)
flags = rng.binomial(1, p)
assert np.isclose(log_loss(flags, p), -stats.bernoulli.logpmf(flags, p).mean()), "log loss"
sigma, tau = 1.0, 0.3


def minus_log_posterior(v):
    return -stats.norm.logpdf(y, X @ v, sigma).sum() - stats.norm.logpdf(v, 0, tau).sum()


ridge = Ridge(alpha=sigma**2 / tau**2, fit_intercept=False).fit(X, y)
best = minimize(minus_log_posterior, np.zeros(3)).x
assert np.allclose(best, ridge.coef_, atol=1e-3), "MAP should be ridge"

# Output:
# converged: True - shape, scale: [2.6, 2.8]
# gamma.fit: 2.6, 2.8
