"""Linkage and dendrogram show the merges; cutting the tree agrees with AgglomerativeClustering."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% rows
import matplotlib.pyplot as plt
from scipy.cluster.hierarchy import dendrogram, fcluster, linkage
from sklearn.preprocessing import StandardScaler

Z = linkage(StandardScaler().fit_transform(X), method="ward")
labels = fcluster(Z, t=3, criterion="maxclust")
print("distances of the last merges:", Z[-4:, 2].round(0))
fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
dendrogram(Z, truncate_mode="lastp", p=20, leaf_rotation=90, ax=ax)
ax.set(title="rows", xlabel="rows in the leaf", ylabel="distance")
plt.show()

# %% columns
from scipy.spatial.distance import squareform

D = 1 - X.corr().abs().to_numpy()
Z_columns = linkage(squareform(D, checks=False), method="average")
first = X.columns[Z_columns[0, :2].astype(int)].tolist()
print("most alike columns:", first)
fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
dendrogram(Z_columns, labels=X.columns.tolist(), orientation="left", ax=ax)
ax.set(title="columns", xlabel="1 - |correlation|")
plt.show()

# %% check
import warnings

import numpy as np
from sklearn.cluster import AgglomerativeClustering
from sklearn.metrics import adjusted_rand_score

other = AgglomerativeClustering(3).fit_predict(StandardScaler().fit_transform(X))
assert adjusted_rand_score(labels, other) == 1, "scikit-learn should find the same clusters"
assert labels.min() == 1 and other.min() == 0, "fcluster should count from 1"
np.fill_diagonal(D, 1)
pair = {X.columns[i] for i in np.unravel_index(D.argmin(), D.shape)}
assert set(first) == pair, "the first merge should be the nearest pair"
np.fill_diagonal(D, 0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    linkage(D, method="average")
assert "uncondensed distance matrix" in str(caught[0].message), "a square matrix should warn"

# Output:
# distances of the last merges: [12. 13. 28. 35.]
# most alike columns: ['total_phenols', 'flavanoids']
