"""DBSCAN separates the moons; a KNeighborsClassifier on the core instances predicts new points."""

# %% data
from sklearn.datasets import make_moons

X, y = make_moons(600, noise=0.05, random_state=0)

# %% cluster
import numpy as np
from sklearn.cluster import DBSCAN
from sklearn.metrics import adjusted_rand_score

model = DBSCAN(eps=0.2, min_samples=5).fit(X)
print("labels", np.unique(model.labels_), "core instances", len(model.core_sample_indices_))
print(f"agreement with the moons {adjusted_rand_score(y, model.labels_):.2f}")

# %% predict new points
from sklearn.neighbors import KNeighborsClassifier

knn = KNeighborsClassifier(n_neighbors=20)
knn.fit(model.components_, model.labels_[model.core_sample_indices_])
X_new = np.array([[-0.5, 0.8], [1.5, -0.4], [3.0, 3.0]])
labels = knn.predict(X_new)
distance = knn.kneighbors(X_new, n_neighbors=1)[0].ravel()
labels[distance > model.eps] = -1
print("new points", labels)

# %% check
assert adjusted_rand_score(y, model.labels_) > 0.95, "should find the two moons"
assert labels[0] != labels[1] and labels[2] == -1, "two clusters and an outlier"
assert not hasattr(model, "predict"), "DBSCAN has no predict"

# Output:
# labels [0 1] core instances 600
# agreement with the moons 1.00
# new points [ 1  0 -1]
