"""Mini-batch k-means comes within a few percent of the inertia of k-means, also in chunks."""

# %% data
from sklearn.datasets import make_blobs

X, y = make_blobs(6000, n_features=10, centers=8, cluster_std=3.0, random_state=0)

# %% in one call
import numpy as np
from sklearn.cluster import MiniBatchKMeans
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
model = MiniBatchKMeans(8, batch_size=1024, n_init=3, random_state=0).fit(X_scaled)
print("clusters:", len(np.unique(model.labels_)))

# %% in chunks
chunked = MiniBatchKMeans(8, n_init=3, random_state=0)
for start in range(0, len(X_scaled), 1000):  # or for chunk in pd.read_csv(path, chunksize=1000)
    chunked.partial_fit(X_scaled[start : start + 1000])
labels = chunked.predict(X_scaled)

# %% check
from sklearn.cluster import KMeans

full = KMeans(8, n_init=3, random_state=0).fit(X_scaled)
distances = chunked.transform(X_scaled)
assert 0.99 < model.inertia_ / full.inertia_ < 1.3, "it should be slightly worse than k-means"
assert np.sum(distances.min(axis=1) ** 2) / full.inertia_ < 1.3, "chunks should do nearly as well"
assert np.array_equal(labels, distances.argmin(axis=1)), "a label is the nearest centroid"
try:
    MiniBatchKMeans(8).partial_fit(X_scaled[:5])
    message = ""
except ValueError as error:
    message = str(error)
assert "should be >= n_clusters" in message, "the first chunk should need n_clusters rows"

# Output:
# clusters: 8
