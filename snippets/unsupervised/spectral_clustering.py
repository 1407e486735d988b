"""Spectral clustering on a neighbour graph separates two rings, which k-means cuts in half."""

# %% data
from sklearn.datasets import make_circles

X, y = make_circles(400, factor=0.5, noise=0.07, random_state=0)

# %% cluster
import numpy as np
from sklearn.cluster import SpectralClustering
from sklearn.preprocessing import StandardScaler

spectral = SpectralClustering(
    2, affinity="nearest_neighbors", n_neighbors=15, assign_labels="cluster_qr", random_state=0
)
X_scaled = StandardScaler().fit_transform(X)
labels = spectral.fit_predict(X_scaled)
print("rows in each:", np.bincount(labels))

# %% from your own similarities
from sklearn.metrics import pairwise_distances

D = pairwise_distances(X_scaled[:150])
similarity = np.exp(-10 * D**2)
precomputed = SpectralClustering(2, affinity="precomputed", random_state=0).fit(similarity)

# %% plot
import matplotlib.pyplot as plt

plt.scatter(X_scaled[:, 0], X_scaled[:, 1], c=labels, s=10)
plt.xlabel("feature 1")
plt.ylabel("feature 2")
plt.show()

# %% check
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

by_gamma = SpectralClustering(2, gamma=10, random_state=0).fit(X_scaled[:150])
same = adjusted_rand_score(precomputed.labels_, by_gamma.labels_)
means = KMeans(2, n_init=10, random_state=0).fit_predict(X_scaled)
score = {"spectral": adjusted_rand_score(y, labels), "k-means": adjusted_rand_score(y, means)}
assert score["spectral"] > 0.9, "the rings should come apart"
assert score["k-means"] < 0.1, "k-means should cut the rings in half"
assert not hasattr(spectral, "predict"), "there should be no predict"
assert np.allclose(by_gamma.affinity_matrix_, similarity), "RBF: exp(-gamma * distance**2)"
assert same == 1, "the same clusters should come out"

# Output:
# rows in each: [200 200]
