"""Ward wants round clusters, single linkage follows moons; a distance can replace the number."""

# %% data
from sklearn.datasets import make_blobs, make_moons

X_moons, y_moons = make_moons(300, noise=0.05, random_state=0)
X, y = make_blobs(300, centers=[[0, 0], [6, 0], [0, 6]], random_state=0)

# %% linkage
from sklearn.cluster import AgglomerativeClustering
from sklearn.metrics import adjusted_rand_score

score = {}
print("linkage   blobs  moons")
for linkage in ("ward", "complete", "average", "single"):
    blobs = AgglomerativeClustering(3, linkage=linkage).fit_predict(X)
    moons = AgglomerativeClustering(2, linkage=linkage).fit_predict(X_moons)
    score[linkage] = adjusted_rand_score(y, blobs), adjusted_rand_score(y_moons, moons)
    print(f"{linkage:9} {score[linkage][0]:5.2f} {score[linkage][1]:6.2f}")

# %% a distance instead of a number
model = AgglomerativeClustering(n_clusters=None, distance_threshold=30).fit(X)
print("clusters found at distance 30:", model.n_clusters_)

# %% precomputed distances
from sklearn.metrics import pairwise_distances

D = pairwise_distances(X, metric="manhattan")
by_matrix = AgglomerativeClustering(3, metric="precomputed", linkage="average").fit_predict(D)
by_metric = AgglomerativeClustering(3, metric="manhattan", linkage="average").fit_predict(X)

# %% check
assert score["ward"][0] > 0.95 > score["ward"][1], "ward: blobs, not moons"
assert score["single"][1] == 1 and score["single"][0] < 0.7, "single: moons, not touching blobs"
assert model.n_clusters_ == 3, "the cut should give three clusters"
assert adjusted_rand_score(by_matrix, by_metric) == 1, "same clusters from the distance matrix"
assert not hasattr(model, "predict"), "new rows need a classifier"

# Output:
# linkage   blobs  moons
# ward       1.00   0.24
# complete   1.00   0.30
# average    0.95   0.43
# single     0.57   1.00
# clusters found at distance 30: 3
