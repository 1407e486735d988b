"""DBSCAN separates the moons; a KNeighborsClassifier on the core instances predicts new points."""

# %% data
from sklearn.datasets import make_moons

X, y = make_moons(600, noise=0.05, random_state=0)

# %% eps: the knee of the distance to the min_samples-th neighbour
import matplotlib.pyplot as plt
import numpy as np
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import StandardScaler

X_scaled, min_samples = StandardScaler().fit_transform(X), 5
near = NearestNeighbors(n_neighbors=min_samples).fit(X_scaled)
distance = np.sort(near.kneighbors(X_scaled)[0][:, -1])
plt.plot(distance)
plt.ylabel(f"distance to neighbour {min_samples}")
plt.show()

# %% cluster
from sklearn.cluster import DBSCAN

eps = np.quantile(distance, 0.99)  # better: read the knee off the plot
model = DBSCAN(eps, min_samples=min_samples).fit(X_scaled)
labels, counts = np.unique(model.labels_, return_counts=True)
print("rows per label (-1 is noise):", dict(zip(labels.tolist(), counts.tolist())))

# %% predict new points
from sklearn.neighbors import KNeighborsClassifier


def predict(model, points):
    """The cluster of the nearest core instance, -1 if it is farther than eps."""
    knn = KNeighborsClassifier(1).fit(model.components_, model.labels_[model.core_sample_indices_])
    far = knn.kneighbors(points)[0].ravel() > model.eps
    return np.where(far, -1, knn.predict(points))


print("new points", predict(model, X_scaled[:3] + 0.01))

# %% check
from sklearn.metrics import adjusted_rand_score

assert adjusted_rand_score(y, model.labels_) > 0.95, "it should find the two moons"
assert (predict(model, X_scaled) == model.labels_).mean() > 0.99, "it should repeat the labels"
assert predict(model, [[9.0, 9.0]]) == [-1], "a far point should be noise"
assert not hasattr(model, "predict"), "DBSCAN should have no predict"
assert DBSCAN(eps=5).fit(X_scaled).labels_.max() == 0, "eps too large: one cluster"
assert DBSCAN(eps=0.01).fit(X_scaled).labels_.max() == -1, "eps too small: all noise"
km = DBSCAN(eps=50 / 6371, min_samples=2, metric="haversine")
places = np.radians([[52.52, 13.40], [52.40, 13.06], [48.14, 11.58]])
assert km.fit_predict(places).tolist() == [0, 0, -1], "Berlin and Potsdam: within 50 km"

# Output:
# rows per label (-1 is noise): {0: 300, 1: 300}
# new points [0 1 1]
