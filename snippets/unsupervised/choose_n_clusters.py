"""The silhouette by its formula agrees with scikit-learn, and finds the four blobs."""

# %% data
from sklearn.datasets import make_blobs

X, y = make_blobs(200, centers=[[0, 0], [5, 0], [0, 5], [5, 5]], random_state=0)

# %% inertia and silhouette for each k
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_samples, silhouette_score
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
models = {k: KMeans(k, n_init=10, random_state=0).fit(X_scaled) for k in range(2, 8)}
inertia = {k: model.inertia_ for k, model in models.items()}
score = {k: silhouette_score(X_scaled, model.labels_) for k, model in models.items()}
best = max(score, key=score.get)
print(f"best k by silhouette: {best}, score {score[best]:.2f}")

# %% plot: elbow, silhouette, and the knives of the best k
import matplotlib.pyplot as plt
import numpy as np

fig, axes = plt.subplots(1, 3, figsize=(13, 4))
for ax, (name, values) in zip(axes, {"inertia": inertia, "silhouette": score}.items()):
    ax.plot(list(values), list(values.values()), "o-")
    ax.set(xlabel="k", ylabel=name)
labels = models[best].labels_
s = silhouette_samples(X_scaled, labels)
order = np.lexsort((s, labels))
axes[2].barh(range(len(s)), s[order], height=1.0, color=plt.cm.tab10(labels[order]))
axes[2].axvline(s.mean(), color="black", linestyle="--")
plt.show()

# %% check
from sklearn.metrics import pairwise_distances

D = pairwise_distances(X_scaled)
a = np.array([D[i, labels == c].sum() / (np.sum(labels == c) - 1) for i, c in enumerate(labels)])
other = [[D[i, labels == k].mean() for k in range(4) if k != c] for i, c in enumerate(labels)]
b = np.min(other, axis=1)
assert best == 4, "there are four blobs"
falling = list(inertia.values())
assert falling == sorted(falling, reverse=True), "inertia should fall with k"
assert np.allclose(s, (b - a) / np.maximum(a, b)), "formula and library should agree"

# Output:
# best k by silhouette: 4, score 0.59
