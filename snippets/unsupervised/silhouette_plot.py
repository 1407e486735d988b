"""Silhouette plots for k = 2 to 5: at the right k, every cluster reaches beyond the mean."""

# %% data
from sklearn.datasets import make_blobs

X, y = make_blobs(300, centers=[[0, 0], [5, 0], [0, 5], [5, 5]], random_state=0)

# %% one diagram for each k
import matplotlib.pyplot as plt
import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_samples
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
fig, axes = plt.subplots(1, 4, figsize=(14, 4), sharex=True, sharey=True)
mean, shortest = {}, {}
for ax, k in zip(axes, range(2, 6)):
    labels = KMeans(k, n_init=10, random_state=0).fit_predict(X_scaled)
    s = silhouette_samples(X_scaled, labels)
    mean[k] = s.mean()

    order = np.lexsort((s, labels))
    ax.barh(range(len(s)), s[order], height=1.0, color=plt.cm.tab10(labels[order]))
    ax.axvline(mean[k], color="black", linestyle="--")
    ax.set(title=f"k = {k}, mean {mean[k]:.2f}", xlabel="silhouette")

    shortest[k] = min(s[labels == c].max() for c in range(k))
    below = np.sum(s < 0)
    print(f"k = {k}: mean {mean[k]:.2f}, shortest knife {shortest[k]:.2f}, {below} rows below 0")

axes[0].set_ylabel("rows, by cluster")
fig.tight_layout()
best = max(mean, key=mean.get)
plt.show()

# %% check
from sklearn.metrics import silhouette_score

last = silhouette_score(X_scaled, labels)
assert np.isclose(mean[5], last), "the score should be the mean of the bars"
assert best == 4, "there are four blobs"
assert shortest[4] > mean[4], "every knife should reach beyond the mean"

# Output:
# k = 2: mean 0.43, shortest knife 0.55, 0 rows below 0
# k = 3: mean 0.48, shortest knife 0.56, 1 rows below 0
# k = 4: mean 0.59, shortest knife 0.73, 0 rows below 0
# k = 5: mean 0.52, shortest knife 0.51, 0 rows below 0
