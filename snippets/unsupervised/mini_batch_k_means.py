"""Mini-batch k-means comes within a few percent of the inertia of k-means, also in chunks."""

# %% data
import numpy as np
from sklearn.datasets import make_blobs

X, y = make_blobs(20_000, n_features=10, centers=8, cluster_std=3.0, random_state=0)

# %% in one call
from sklearn.cluster import KMeans, MiniBatchKMeans

full = KMeans(8, n_init=3, random_state=0).fit(X)
mini = MiniBatchKMeans(8, n_init=3, random_state=0).fit(X)
ratio = mini.inertia_ / full.inertia_
print(f"inertia of mini-batch / k-means: {ratio:.2f}")
assert 0.999 < ratio < 1.1, "slightly worse than k-means"

# %% in chunks
chunked = MiniBatchKMeans(8, n_init=3, random_state=0)
for chunk in np.array_split(X, 20):
    chunked.partial_fit(chunk)
distance = chunked.transform(X).min(axis=1)
ratio = np.sum(distance**2) / full.inertia_
print(f"inertia after partial_fit / k-means: {ratio:.2f}")

# %% new rows
print("cluster sizes:", np.bincount(chunked.predict(X), minlength=8).round(-2))

# %% check
assert ratio < 1.1, "chunks should do nearly as well"
assert np.array_equal(chunked.predict(X), chunked.transform(X).argmin(axis=1)), "nearest centroid"

# Output:
# inertia of mini-batch / k-means: 1.01
# inertia after partial_fit / k-means: 1.00
# cluster sizes: [2500 2500 2500 2500 2500 2500 2500 2500]
