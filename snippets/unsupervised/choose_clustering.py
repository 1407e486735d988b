"""On round blobs, stretched blobs and moons, no one algorithm wins everywhere."""

# %% data
import numpy as np
from sklearn.datasets import make_blobs, make_moons
from sklearn.preprocessing import StandardScaler

X, y = make_blobs(300, random_state=170)
data = {
    "blobs": make_blobs(300, centers=[[0, 0], [6, 0], [0, 6]], random_state=0),
    "stretched": (X @ np.array([[0.6, -0.6], [-0.4, 0.8]]), y),
    "moons": make_moons(300, noise=0.05, random_state=0),
}

# %% compare
from sklearn.cluster import HDBSCAN, AgglomerativeClustering, KMeans, SpectralClustering
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture

score = {}
print("agreement with the truth (adjusted Rand index)")
print("            " + "".join(f"{name:>10}" for name in data))
for algorithm in ("k-means", "ward", "mixture", "HDBSCAN", "spectral"):
    for name, (X, y) in data.items():
        k = len(set(y))
        model = {
            "k-means": KMeans(k, n_init=10, random_state=0),
            "ward": AgglomerativeClustering(k),
            "mixture": GaussianMixture(k, n_init=5, random_state=0),
            "HDBSCAN": HDBSCAN(min_cluster_size=15, copy=True),
            "spectral": SpectralClustering(k, affinity="nearest_neighbors", random_state=0),
        }[algorithm]
        labels = model.fit_predict(StandardScaler().fit_transform(X))
        score[algorithm, name] = adjusted_rand_score(y, labels)
    print(f"{algorithm:12}" + "".join(f"{score[algorithm, name]:10.2f}" for name in data))

# %% check
assert score["k-means", "blobs"] > 0.95, "k-means: round blobs"
assert score["k-means", "moons"] < 0.6 < 0.9 < score["HDBSCAN", "moons"], "HDBSCAN: moons"
assert score["mixture", "stretched"] > score["k-means", "stretched"] + 0.1, "mixture: ellipses"

# Output:
# agreement with the truth (adjusted Rand index)
#                  blobs stretched     moons
# k-means           0.99      0.51      0.47
# ward              1.00      0.47      0.65
# mixture           0.97      1.00      0.49
# HDBSCAN           0.91      0.66      0.99
# spectral          0.98      0.91      1.00
