"""Linkage and dendrogram show the merges; cutting the tree agrees with AgglomerativeClustering."""

# %% data
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler

wine = load_wine(as_frame=True)
X = StandardScaler().fit_transform(wine.data)

# %% tree of the rows, cut into three clusters
from scipy.cluster.hierarchy import dendrogram, fcluster, linkage
from sklearn.cluster import AgglomerativeClustering
from sklearn.metrics import adjusted_rand_score

Z = linkage(X, method="ward")
labels = fcluster(Z, t=3, criterion="maxclust")
print("shape of Z:", Z.shape, " clusters:", sorted(set(labels.tolist())))
print("distances of the last merges:", Z[-4:, 2].round(0))
same = adjusted_rand_score(labels, AgglomerativeClustering(3).fit_predict(X))

# %% columns by correlation
import numpy as np
from scipy.spatial.distance import squareform

D = 1 - wine.data.corr().abs().to_numpy()
Z_columns = linkage(squareform(D, checks=False), method="average")
first = [wine.feature_names[int(i)] for i in Z_columns[0, :2]]
print("most alike columns:", first)
np.fill_diagonal(D, 1)
nearest = np.unravel_index(D.argmin(), D.shape)
pair = {wine.feature_names[i] for i in nearest}

# %% plot
import matplotlib.pyplot as plt

fig, (left, right) = plt.subplots(1, 2, figsize=(12, 5))
dendrogram(Z, truncate_mode="lastp", p=20, leaf_rotation=90, ax=left)
left.set(title="rows", xlabel="rows in the leaf", ylabel="distance")
dendrogram(Z_columns, labels=wine.feature_names, orientation="left", ax=right)
right.set(title="columns", xlabel="1 - |correlation|")
fig.tight_layout()
plt.show()

# %% check
assert same == 1, "the same three clusters as scikit-learn"
assert set(first) == pair, "the first merge is the nearest pair"

# Output:
# shape of Z: (177, 4)  clusters: [1, 2, 3]
# distances of the last merges: [12. 13. 28. 35.]
# most alike columns: ['total_phenols', 'flavanoids']
