"""AIC and BIC by their formulas agree with GaussianMixture, and BIC finds the three clusters."""

# %% data
import numpy as np
from sklearn.datasets import make_blobs
from sklearn.mixture import GaussianMixture

X, _ = make_blobs(300, centers=[[0, 0], [6, 0], [0, 6]], random_state=0)
m, d = X.shape

# %% formula
criteria = {}
for k in range(1, 7):
    model = GaussianMixture(k, n_init=2, random_state=0).fit(X)
    p = k * d + k * d * (d + 1) // 2 + k - 1
    log_likelihood = model.score(X) * m
    aic, bic = 2 * p - 2 * log_likelihood, p * np.log(m) - 2 * log_likelihood
    assert np.isclose(aic, model.aic(X)), f"AIC of {k} components"
    assert np.isclose(bic, model.bic(X)), f"BIC of {k} components"
    criteria[k] = bic

# %% choose
best = min(criteria, key=criteria.get)
print("components with the lowest BIC:", best)
assert best == 3, "the data have three clusters"

# %% over random counts: BIC punishes more as soon as ln m > 2
rng = np.random.default_rng(0)
for p, m in zip(rng.integers(1, 50, 100), rng.integers(1, 100, 100), strict=True):
    assert (p * np.log(m) > 2 * p) == (m >= 8), f"p={p}, m={m}"

# Output:
# components with the lowest BIC: 3
