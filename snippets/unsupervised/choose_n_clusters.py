"""The silhouette by its formula agrees with scikit-learn, and finds the four blobs."""

# %% data
import numpy as np
from sklearn.datasets import make_blobs

X, _ = make_blobs(200, centers=[[0, 0], [5, 0], [0, 5], [5, 5]], random_state=0)

# %% inertia and silhouette for each k
from sklearn.cluster import KMeans
from sklearn.metrics import pairwise_distances, silhouette_samples, silhouette_score

models = {k: KMeans(k, n_init=10, random_state=0).fit(X) for k in range(2, 8)}
inertia = [model.inertia_ for model in models.values()]
score = {k: silhouette_score(X, model.labels_) for k, model in models.items()}
best = max(score, key=score.get)
print(f"best k by silhouette: {best}, score {score[best]:.2f}")

# %% the formula, for every row
labels, D = models[4].labels_, pairwise_distances(X)
a = np.array([D[i, labels == c].sum() / (np.sum(labels == c) - 1) for i, c in enumerate(labels)])
other = [[D[i, labels == k].mean() for k in range(4) if k != c] for i, c in enumerate(labels)]
b = np.min(other, axis=1)
s = (b - a) / np.maximum(a, b)

# %% silhouette diagram
import matplotlib.pyplot as plt

order = np.lexsort((s, labels))
plt.barh(range(len(s)), s[order], height=1.0, color=plt.cm.tab10(labels[order]))
plt.axvline(s.mean(), color="black", linestyle="--")
plt.xlabel("silhouette")
plt.ylabel("rows, by cluster")
plt.show()

# %% check
assert best == 4, "four blobs"
assert inertia == sorted(inertia, reverse=True), "inertia falls with k"
assert np.allclose(s, silhouette_samples(X, labels)), "formula and library disagree"

# Output:
# best k by silhouette: 4, score 0.59
