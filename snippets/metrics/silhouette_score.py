"""The silhouette peaks at the true number of blobs; the score is the mean over the rows."""

# %% data
from sklearn.datasets import make_blobs

X, y = make_blobs(300, centers=[(0, 0), (7, 0), (0, 7), (7, 7)], random_state=0)

# %% number of clusters
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_samples, silhouette_score
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
scores = {}
for k in range(2, 8):
    labels = KMeans(k, n_init=5, random_state=0).fit_predict(X_scaled)
    scores[k] = silhouette_score(X_scaled, labels, sample_size=10_000, random_state=0)
    print(f"k {k}: {scores[k]:.2f}")
best = max(scores, key=scores.get)
print("best k:", best)

# %% per row
labels = KMeans(best, n_init=5, random_state=0).fit_predict(X_scaled)
s = silhouette_samples(X_scaled, labels)
print("rows nearer to another cluster:", (s < 0).sum())

# %% check
assert best == 4, "four blobs were drawn"
full = silhouette_score(X_scaled, labels)
assert abs(s.mean() - full) < 1e-12, "the score should be the mean of the samples"
row = X_scaled[0]
distance = ((X_scaled - row) ** 2).sum(axis=1) ** 0.5
a = distance[labels == labels[0]].sum() / ((labels == labels[0]).sum() - 1)
b = min(distance[labels == k].mean() for k in range(best) if k != labels[0])
assert abs(s[0] - (b - a) / max(a, b)) < 1e-9, "the formula should hold for a row"
try:
    silhouette_score(X_scaled, labels * 0)
    message = ""
except ValueError as error:
    message = str(error)
assert "Number of labels is 1" in message, "one cluster should raise an error"
noisy = labels.copy()
noisy[::10] = -1
kept = silhouette_score(X_scaled[noisy >= 0], noisy[noisy >= 0])
assert silhouette_score(X_scaled, noisy) < kept - 0.1, "noise (-1) should count as a cluster"

# Output:
# k 2: 0.47
# k 3: 0.55
# k 4: 0.72
# k 5: 0.62
# k 6: 0.52
# k 7: 0.42
# best k: 4
# rows nearer to another cluster: 0
