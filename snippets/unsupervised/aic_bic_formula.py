"""AIC and BIC by their formulas agree with GaussianMixture, and BIC finds the three clusters."""

# %% formula
import numpy as np
from scipy.stats import multivariate_normal
from sklearn.datasets import make_blobs
from sklearn.mixture import GaussianMixture


def aic_bic(model, X):
    """Both criteria of a full mixture, the likelihood from its weights, means and covariances."""
    m, d = X.shape
    k = model.n_components
    density = sum(
        model.weights_[c] * multivariate_normal.pdf(X, model.means_[c], model.covariances_[c])
        for c in range(k)
    )
    log_likelihood = np.log(density).sum()
    p = k * d + k * d * (d + 1) // 2 + k - 1
    return 2 * p - 2 * log_likelihood, p * np.log(m) - 2 * log_likelihood


# %% check on 100 random tables
rng = np.random.default_rng(0)
fitted = {}
for d in (1, 2, 3):
    X = rng.normal(size=(50, d))
    fitted[d] = [GaussianMixture(k, tol=0.01, random_state=0).fit(X) for k in (1, 2, 3)]
for trial in range(100):
    m, d = rng.integers(2, 40), rng.integers(1, 4)
    X = rng.normal(size=(m, d))
    model = fitted[d][trial % 3]
    aic, bic = aic_bic(model, X)
    assert np.isclose(aic, model.aic(X)), f"trial {trial}: AIC"
    assert np.isclose(bic, model.bic(X)), f"trial {trial}: BIC"
    assert (bic > aic) == (m >= 8), "BIC punishes more from 8 rows on"

# %% choose
X, _ = make_blobs(300, centers=[[0, 0], [6, 0], [0, 6]], random_state=0)
models = {k: GaussianMixture(k, n_init=2, random_state=0).fit(X) for k in range(1, 7)}
bic = {k: aic_bic(model, X)[1] for k, model in models.items()}
best = min(bic, key=bic.get)
print("components with the lowest BIC:", best)

# %% check
assert best == 3, "the data have three clusters"

# Output:
# components with the lowest BIC: 3
