"""The silhouette peaks at the true number of blobs; the score is the mean over the rows."""

# %% data
from sklearn.datasets import make_blobs

X, _ = make_blobs(300, centers=[(0, 0), (7, 0), (0, 7), (7, 7)], random_state=0)

# %% number of clusters
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_samples, silhouette_score

scores = {}
for k in range(2, 8):
    labels = KMeans(k, n_init=5, random_state=0).fit_predict(X)
    scores[k] = silhouette_score(X, labels)
    print(f"k {k}: {scores[k]:.2f}")
best = max(scores, key=scores.get)
print("best k:", best)

# %% per row
labels = KMeans(best, n_init=5, random_state=0).fit_predict(X)
s = silhouette_samples(X, labels)
for cluster in range(best):
    print(f"cluster: mean silhouette {s[labels == cluster].mean():.1f}")

# %% check
assert best == 4, "four blobs were drawn"
assert abs(s.mean() - scores[best]) < 1e-12, "the score is the mean of the samples"

# Output:
# k 2: 0.48
# k 3: 0.55
# k 4: 0.72
# k 5: 0.60
# k 6: 0.52
# k 7: 0.42
# best k: 4
# cluster: mean silhouette 0.7
# cluster: mean silhouette 0.7
# cluster: mean silhouette 0.7
# cluster: mean silhouette 0.7
