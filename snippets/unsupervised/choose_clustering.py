"""On round blobs, stretched blobs and moons, no one algorithm wins everywhere."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% compare: on your table, without labels
from sklearn.cluster import HDBSCAN, AgglomerativeClustering, KMeans, SpectralClustering
from sklearn.metrics import adjusted_rand_score, silhouette_score
from sklearn.mixture import GaussianMixture
from sklearn.preprocessing import StandardScaler


def algorithms(k):
    return {
        "k-means": KMeans(k, n_init=10, random_state=0),
        "ward": AgglomerativeClustering(k),
        "mixture": GaussianMixture(k, covariance_type="full", n_init=5, random_state=0),
        "HDBSCAN": HDBSCAN(min_cluster_size=15, copy=True),
        "spectral": SpectralClustering(k, affinity="nearest_neighbors", random_state=0),
    }


X_scaled = StandardScaler().fit_transform(X)
labels = {name: model.fit_predict(X_scaled) for name, model in algorithms(3).items()}
for name, found in labels.items():
    kept = found >= 0  # -1 is noise
    score = silhouette_score(X_scaled[kept], found[kept]) if found.max() > 0 else float("nan")
    print(f"{name:9} {found.max() + 1} clusters, {(~kept).sum():3} noise, silhouette {score:.2f}")

# %% check
from sklearn.datasets import make_blobs, make_moons

blobs, y_blobs = make_blobs(300, random_state=170)
data = {
    "blobs": make_blobs(300, centers=[[0, 0], [6, 0], [0, 6]], random_state=0),
    "stretched": (blobs @ [[0.6, -0.6], [-0.4, 0.8]], y_blobs),
    "moons": make_moons(300, noise=0.05, random_state=0),
}
score = {}
for table, (points, truth) in data.items():
    points = StandardScaler().fit_transform(points)
    for name, model in algorithms(len(set(truth))).items():
        score[name, table] = adjusted_rand_score(truth, model.fit_predict(points))
assert score["k-means", "blobs"] > 0.95, "k-means should find round blobs"
assert score["k-means", "moons"] < 0.6 < 0.9 < score["HDBSCAN", "moons"], "HDBSCAN: moons"
gain = score["mixture", "stretched"] - score["k-means", "stretched"]
assert gain > 0.1, "a mixture should find ellipses"
assert score["spectral", "moons"] == 1, "spectral clustering should find moons"

# Output:
# k-means   3 clusters,   0 noise, silhouette 0.28
# ward      3 clusters,   0 noise, silhouette 0.28
# mixture   3 clusters,   0 noise, silhouette 0.28
# HDBSCAN   2 clusters,  82 noise, silhouette 0.35
# spectral  3 clusters,   0 noise, silhouette 0.28
