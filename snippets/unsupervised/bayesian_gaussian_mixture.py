"""Eight components are allowed; the Bayesian mixture uses the three that the data need."""

# %% data
from sklearn.datasets import make_blobs

X, y = make_blobs(300, centers=[[0, 0], [6, 0], [0, 6]], cluster_std=[1, 0.5, 1.5], random_state=0)

# %% fit with an upper bound
import numpy as np
from sklearn.mixture import BayesianGaussianMixture

model = BayesianGaussianMixture(
    n_components=8, weight_concentration_prior=1e-3, max_iter=1000, random_state=0
).fit(X)
print("weights:", np.sort(model.weights_)[::-1].round(2) + 0.0)
print("clusters:", np.sum(model.weights_ > 0.01))

# %% labels without gaps
used, labels = np.unique(model.predict(X), return_inverse=True)
print("rows per cluster:", np.bincount(labels))

# %% check
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture

plain = GaussianMixture(8, max_iter=1000, random_state=0).fit(X)
assert np.sum(model.weights_ > 0.01) == 3, "it should use three of the eight"
assert np.sum(plain.weights_ > 0.01) > 5, "the plain mixture should use what it is given"
assert adjusted_rand_score(y, labels) > 0.9, "the clusters should be the blobs"
assert not hasattr(model, "bic"), "there should be no BIC"
assert BayesianGaussianMixture().fit(X).predict(X).max() == 0, "the default should be one cluster"

# Output:
# weights: [0.35 0.33 0.31 0.   0.   0.   0.   0.  ]
# clusters: 3
# rows per cluster: [105  95 100]
