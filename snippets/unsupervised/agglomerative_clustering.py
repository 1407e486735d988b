"""Ward wants round clusters, single linkage follows moons; a distance can replace the number."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% cluster
import pandas as pd
from sklearn.cluster import AgglomerativeClustering
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
model = AgglomerativeClustering(n_clusters=3, linkage="ward").fit(X_scaled)
cluster = pd.Series(model.labels_, X.index, name="cluster")
print(cluster.value_counts().sort_index().to_dict())
print(X.groupby(cluster).mean().iloc[:, :3].round(1))

# %% distance: instead of a number
by_distance = AgglomerativeClustering(n_clusters=None, distance_threshold=30).fit(X_scaled)
print("clusters found:", by_distance.n_clusters_)

# %% matrix: precomputed distances, any metric
from sklearn.metrics import pairwise_distances

D = pairwise_distances(X_scaled, metric="manhattan")
by_matrix = AgglomerativeClustering(3, metric="precomputed", linkage="average").fit(D)

# %% check
from sklearn.datasets import make_blobs, make_moons
from sklearn.metrics import adjusted_rand_score

moons, y_moons = make_moons(300, noise=0.05, random_state=0)
blobs, y_blobs = make_blobs(300, centers=[[0, 0], [6, 0], [0, 6]], random_state=0)
score = {}
for linkage in ("ward", "single"):
    found = AgglomerativeClustering(3, linkage=linkage).fit_predict(blobs)
    curved = AgglomerativeClustering(2, linkage=linkage).fit_predict(moons)
    score[linkage] = adjusted_rand_score(y_blobs, found), adjusted_rand_score(y_moons, curved)
assert score["ward"][0] > 0.95 > score["ward"][1], "ward should find blobs, not moons"
assert score["single"][1] == 1 and score["single"][0] < 0.7, "single: moons, not touching blobs"
direct = AgglomerativeClustering(3, metric="manhattan", linkage="average").fit(X_scaled)
same = adjusted_rand_score(by_matrix.labels_, direct.labels_)
assert same == 1, "the distance matrix should give the same clusters"
assert not hasattr(model, "predict"), "there should be no predict"
try:
    AgglomerativeClustering(3, metric="manhattan").fit(X_scaled)
    message = ""
except ValueError as error:
    message = str(error)
assert "Ward can only work with euclidean" in message, "ward should refuse another metric"

# Output:
# {0: 58, 1: 56, 2: 64}
#          alcohol  malic_acid  ash
# cluster
# 0           12.2         1.9  2.2
# 1           13.1         3.2  2.4
# 2           13.7         2.0  2.5
# clusters found: 2
