"""A mixture recovers two ellipses, and flags a far point by its density."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
a = rng.multivariate_normal([0, 0], [[3, 2.5], [2.5, 3]], 300)
b = rng.multivariate_normal([6, 0], [[0.5, 0], [0, 2]], 300)
X = np.vstack([a, b])

# %% fit
from sklearn.mixture import BayesianGaussianMixture, GaussianMixture

model = GaussianMixture(2, n_init=5, random_state=0).fit(X)
labels = model.predict(X)
right = max(np.mean(labels == np.repeat(order, 300)) for order in ([0, 1], [1, 0]))
print(f"rows in their own cluster {right:.2f}")

# %% anomalies: density below the lowest 1 % of the data
threshold = np.percentile(model.score_samples(X), 1)
print("far point is an anomaly:", bool(model.score_samples([[3, 8]])[0] < threshold))

# %% an upper bound on the number of components
bayesian = BayesianGaussianMixture(
    n_components=6, weight_concentration_prior=0.01, max_iter=1000, random_state=0
).fit(X)
print("components in use:", (bayesian.weights_ > 0.05).sum())

# %% check
assert right > 0.95, "the ellipses should be found"
assert np.allclose(model.predict_proba(X).sum(axis=1), 1), "soft assignments add up to 1"
assert model.score_samples([[3, 8]])[0] < threshold < model.score_samples([[0, 0]])[0], "density"
assert (bayesian.weights_ > 0.05).sum() < 6, "superfluous components should fade"

# Output:
# rows in their own cluster 1.00
# far point is an anomaly: True
# components in use: 2
