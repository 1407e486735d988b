"""Spectral clustering on a neighbour graph separates two rings, which k-means cuts in half."""

# %% data
from sklearn.datasets import make_circles

X, y = make_circles(400, factor=0.5, noise=0.07, random_state=0)

# %% cluster
from sklearn.cluster import KMeans, SpectralClustering
from sklearn.metrics import adjusted_rand_score

spectral = SpectralClustering(
    2, affinity="nearest_neighbors", n_neighbors=15, assign_labels="cluster_qr", random_state=0
)
score = {}
for name, model in {"k-means": KMeans(2, n_init=10, random_state=0), "spectral": spectral}.items():
    score[name] = round(adjusted_rand_score(y, model.fit_predict(X)), 2) + 0.0
    print(f"{name:8} agreement with the truth {score[name]:.2f}")

# %% from your own similarities
import numpy as np
from sklearn.metrics import pairwise_distances

D = pairwise_distances(X[:150])
similarity = np.exp(-10 * D**2)
precomputed = SpectralClustering(2, affinity="precomputed", random_state=0).fit(similarity)
by_gamma = SpectralClustering(2, gamma=10, random_state=0).fit(X[:150])
same = adjusted_rand_score(precomputed.labels_, by_gamma.labels_)
print(f"own RBF similarities against gamma=10: {same:.2f}")

# %% plot
import matplotlib.pyplot as plt

plt.scatter(*X.T, c=spectral.labels_, s=10)
plt.xlabel("feature 1")
plt.ylabel("feature 2")
plt.show()

# %% check
assert score["spectral"] > 0.9, "the rings should come apart"
assert score["k-means"] < 0.1, "k-means wants round clusters"
assert not hasattr(spectral, "predict"), "new rows cannot be placed"
assert np.allclose(by_gamma.affinity_matrix_, similarity), "affinity is exp(-gamma * distance**2)"
assert same == 1, "the same clusters"

# Output:
# k-means  agreement with the truth 0.00
# spectral agreement with the truth 1.00
# own RBF similarities against gamma=10: 1.00
