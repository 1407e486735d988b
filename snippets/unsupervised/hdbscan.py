"""HDBSCAN finds clusters of different density, for which DBSCAN has no fitting eps."""

# %% data
import numpy as np
from sklearn.datasets import make_blobs

centers = [[0, 0], [1, 0], [12, 0]]
X, _ = make_blobs([200, 200, 100], centers=centers, cluster_std=[0.15, 0.15, 2], random_state=0)
X = np.vstack([X, [[4, 9], [4, -9]]])

# %% cluster
from sklearn.cluster import DBSCAN, HDBSCAN

model = HDBSCAN(min_cluster_size=20, min_samples=5, copy=True).fit(X)
labels = model.labels_
print(f"HDBSCAN:        {labels.max() + 1} clusters, {np.sum(labels == -1)} noise rows")
for eps in (0.1, 0.2, 0.4, 0.8, 1.6):
    found = DBSCAN(eps, min_samples=5).fit_predict(X)
    k, noise = found.max() + 1, np.sum(found == -1)
    print(f"DBSCAN eps {eps}: {k} clusters, {noise} noise rows")
    assert k != 3 or noise > 50, "no eps should find the three clusters"

# %% new rows
from sklearn.neighbors import KNeighborsClassifier

member = labels >= 0
knn = KNeighborsClassifier(5).fit(X[member], labels[member])
new = knn.predict([[0, 0.1], [1.1, 0], [10, 1]])
print("new rows fall into", len(set(new)), "different clusters")

# %% plot
import matplotlib.pyplot as plt

for k in range(3):
    plt.scatter(*X[labels == k].T, s=8, label=f"cluster {k}")
plt.scatter(*X[~member].T, marker="x", color="red", label="noise")
plt.xlabel("feature 1")
plt.ylabel("feature 2")
plt.legend()
plt.show()

# %% check
assert labels.max() + 1 == 3 and np.sum(labels == -1) < 25, "three clusters, little noise"
assert np.all(model.probabilities_[labels == -1] == 0), "noise has no membership"
assert not hasattr(model, "predict"), "HDBSCAN has no predict"
assert len(set(new)) == 3, "one row near each centre"

# Output:
# HDBSCAN:        3 clusters, 2 noise rows
# DBSCAN eps 0.1: 2 clusters, 117 noise rows
# DBSCAN eps 0.2: 2 clusters, 102 noise rows
# DBSCAN eps 0.4: 2 clusters, 97 noise rows
# DBSCAN eps 0.8: 4 clusters, 35 noise rows
# DBSCAN eps 1.6: 2 clusters, 5 noise rows
# new rows fall into 3 different clusters
