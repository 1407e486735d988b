"""HDBSCAN finds clusters of different density, for which DBSCAN has no fitting eps."""

# %% data
import numpy as np
from sklearn.datasets import make_blobs

centers = [[0, 0], [1, 0], [12, 0]]
X, _ = make_blobs([200, 200, 100], centers=centers, cluster_std=[0.15, 0.15, 2], random_state=0)
X = np.vstack([X, [[4, 9], [4, -9]]])

# %% cluster
from sklearn.cluster import HDBSCAN

model = HDBSCAN(min_cluster_size=20, min_samples=5, copy=True).fit(X)
labels = model.labels_
print(f"{labels.max() + 1} clusters, {np.sum(labels == -1)} noise rows")
print("weakest member:", model.probabilities_[labels >= 0].min().round(1))

# %% new rows
from sklearn.neighbors import KNeighborsClassifier

member = labels >= 0
knn = KNeighborsClassifier(5).fit(X[member], labels[member])
print("first rows:", knn.predict(X[:3]))

# %% plot
import matplotlib.pyplot as plt

plt.scatter(X[member, 0], X[member, 1], c=labels[member], s=8)
plt.scatter(X[~member, 0], X[~member, 1], marker="x", color="red", label="noise")
plt.legend()
plt.show()

# %% check
from sklearn.cluster import DBSCAN

for eps in (0.1, 0.2, 0.4, 0.8, 1.6):
    found = DBSCAN(eps, min_samples=5).fit_predict(X)
    assert found.max() != 2 or np.sum(found == -1) > 50, "no eps should find the three clusters"
new = knn.predict([[0, 0.1], [1.1, 0], [10, 1]])
assert labels.max() + 1 == 3 and np.sum(labels == -1) < 25, "three clusters, little noise"
assert np.all(model.probabilities_[labels == -1] == 0), "noise should have no membership"
assert not hasattr(model, "predict"), "HDBSCAN should have no predict"
assert len(set(new)) == 3, "the rows near three centres should get three labels"

# Output:
# 3 clusters, 2 noise rows
# weakest member: 0.1
# first rows: [1 2 2]
