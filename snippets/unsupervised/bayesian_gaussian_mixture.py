"""Eight components are allowed; the Bayesian mixture uses the three that the data need."""

# %% data
import numpy as np
from sklearn.datasets import make_blobs

X, y = make_blobs(300, centers=[[0, 0], [6, 0], [0, 6]], cluster_std=[1, 0.5, 1.5], random_state=0)

# %% fit with an upper bound
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import BayesianGaussianMixture, GaussianMixture

bayes = BayesianGaussianMixture(
    n_components=8, weight_concentration_prior=1e-3, max_iter=1000, random_state=0
).fit(X)
plain = GaussianMixture(8, max_iter=1000, random_state=0).fit(X)
print("Bayesian weights:", np.sort(bayes.weights_)[::-1].round(2) + 0.0)
print("components above 0.01: Bayesian", np.sum(bayes.weights_ > 0.01),
      " plain", np.sum(plain.weights_ > 0.01))

# %% labels without gaps
used, labels = np.unique(bayes.predict(X), return_inverse=True)
score = adjusted_rand_score(y, labels)
print("labels:", np.unique(labels), f" agreement with the truth {score:.2f}")

# %% check
assert np.sum(bayes.weights_ > 0.01) == 3, "three clusters"
assert np.sum(plain.weights_ > 0.01) > 5, "the plain mixture uses what it is given"
assert score > 0.9, "the clusters are the blobs"
assert not hasattr(bayes, "bic"), "no BIC: compare lower_bound_"

# Output:
# Bayesian weights: [0.35 0.33 0.31 0.   0.   0.   0.   0.  ]
# components above 0.01: Bayesian 3  plain 8
# labels: [0 1 2]  agreement with the truth 0.95
