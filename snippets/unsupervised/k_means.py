"""inertia_ is the sum of squared distances to the nearest centroid; mini-batches come close."""

# %% data
from sklearn.datasets import make_blobs

X, y = make_blobs(1500, centers=5, cluster_std=1.0, random_state=7)

# %% fit
import numpy as np
from sklearn.cluster import KMeans, MiniBatchKMeans

model = KMeans(n_clusters=5, n_init=10, random_state=0).fit(X)
print("centroids", model.cluster_centers_.shape, "sizes", np.bincount(model.labels_).shape)

distances = model.transform(X)

# %% mini-batches, and given starting centroids
mini = MiniBatchKMeans(n_clusters=5, n_init=10, random_state=0).fit(X)
print(f"mini-batch inertia / full inertia: {mini.inertia_ / model.inertia_:.2f}")

started = KMeans(n_clusters=5, init=model.cluster_centers_, n_init=1).fit(X)
print("iterations from good centroids:", started.n_iter_)

# %% check
assert np.isclose(model.inertia_, (distances.min(axis=1) ** 2).sum()), "definition of inertia"
assert (distances.argmin(axis=1) == model.labels_).all(), "label is the nearest centroid"
assert mini.inertia_ >= model.inertia_ * 0.999, "mini-batch should not be better"
assert np.isclose(started.inertia_, model.inertia_, rtol=1e-3), "should stay at the optimum"

# Output:
# centroids (5, 2) sizes (5,)
# mini-batch inertia / full inertia: 1.00
# iterations from good centroids: 1
