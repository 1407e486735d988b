"""AIC and BIC by their formulas agree with GaussianMixture, and BIC finds the three clusters."""

# %% data
from sklearn.datasets import make_blobs

X, y = make_blobs(300, centers=[[0, 0], [6, 0], [0, 6]], random_state=0)

# %% formula
import numpy as np


def aic_bic(log_likelihood, p, m):
    """Both criteria from the log-likelihood of all rows, p parameters and m rows."""
    return 2 * p - 2 * log_likelihood, p * np.log(m) - 2 * log_likelihood


def regression_aic_bic(y_true, y_pred, n_coefficients):
    """Linear regression with normal errors; intercept and variance are counted here."""
    m, rss = len(y_true), np.sum((np.asarray(y_true) - y_pred) ** 2)
    return aic_bic(-m / 2 * np.log(2 * np.pi * np.e * rss / m), n_coefficients + 2, m)


# %% choose: the number of components
from sklearn.mixture import GaussianMixture

bic = {k: GaussianMixture(k, n_init=2, random_state=0).fit(X).bic(X) for k in range(1, 7)}
best = min(bic, key=bic.get)
print("components with the lowest BIC:", best)

# %% check
from scipy.stats import multivariate_normal, norm
from sklearn.linear_model import LinearRegression

assert best == 3, "the data have three clusters"
rng = np.random.default_rng(0)
for k, d in [(1, 1), (2, 2), (3, 3)]:
    Z = rng.normal(size=(50, d))
    model = GaussianMixture(k, tol=0.01, random_state=0).fit(Z)
    parts = zip(model.weights_, model.means_, model.covariances_)
    density = sum(w * multivariate_normal.pdf(Z, mean, cov) for w, mean, cov in parts)
    p = k * d + k * d * (d + 1) // 2 + k - 1
    both = aic_bic(np.log(density).sum(), p, len(Z))
    assert np.allclose(both, [model.aic(Z), model.bic(Z)]), f"k={k}, d={d} should agree"
    assert np.isclose(model.score(Z) * len(Z), np.log(density).sum()), "score is a mean per row"
Z, target = rng.normal(size=(40, 3)), rng.normal(size=40)
y_pred = LinearRegression().fit(Z, target).predict(Z)
spread = np.std(target - y_pred)
by_density = aic_bic(norm.logpdf(target, y_pred, spread).sum(), 5, 40)
assert np.allclose(regression_aic_bic(target, y_pred, 3), by_density), "the regression formula"
assert aic_bic(0, 1, 7)[1] < aic_bic(0, 1, 7)[0], "with 7 rows BIC should punish less"
assert aic_bic(0, 1, 8)[1] > aic_bic(0, 1, 8)[0], "from 8 rows on BIC should punish more"

# Output:
# components with the lowest BIC: 3
