"""DTW stretches time: series of one shape are close though they are shifted or longer."""

# %% data: 24 series of two shapes, shifted and of different lengths
import numpy as np

rng = np.random.default_rng(0)
y = np.arange(24) % 2
series = []
for label in y:
    t = np.arange(rng.integers(50, 65)) - rng.integers(20, 35)
    shape = np.exp(-((t / 4) ** 2)) - (1 - label) * np.exp(-(((t - 12) / 4) ** 2))
    series.append(shape + rng.normal(0, 0.05, len(t)))

# %% distance
import numpy as np


def dtw(a, b, window=None):
    """Least sum of |a - b| over all ways of stretching both; window: largest shift in steps."""
    n, m = len(a), len(b)
    window = max(max(n, m) if window is None else window, abs(n - m))
    D = np.full((n + 1, m + 1), np.inf)
    D[0, 0] = 0
    for i in range(1, n + 1):
        for j in range(max(1, i - window), min(m, i + window) + 1):
            D[i, j] = abs(a[i - 1] - b[j - 1]) + min(D[i - 1, j], D[i, j - 1], D[i - 1, j - 1])
    return D[n, m]


scaled = [(s - s.mean()) / s.std() for s in series]
D = np.zeros((len(scaled), len(scaled)))
for i in range(len(scaled)):
    for j in range(i):
        D[i, j] = D[j, i] = dtw(scaled[i], scaled[j], window=20)

# %% nearest neighbour (rows: new series, columns: training series), and clusters
from sklearn.cluster import AgglomerativeClustering
from sklearn.neighbors import KNeighborsClassifier

train, test = np.arange(16), np.arange(16, 24)
knn = KNeighborsClassifier(n_neighbors=1, metric="precomputed")
knn.fit(D[np.ix_(train, train)], y[train])
print("accuracy:", knn.score(D[np.ix_(test, train)], y[test]))
clusters = AgglomerativeClustering(2, metric="precomputed", linkage="average").fit_predict(D)
print("cluster sizes:", np.bincount(clusters).tolist())

# %% check
from sklearn.metrics import adjusted_rand_score

assert adjusted_rand_score(y, clusters) == 1, "the clusters should be the two shapes"
a = scaled[0]
assert dtw(a, a) == 0 and dtw(a, np.repeat(a, 2)) == 0, "stretching should cost nothing"
assert dtw(a, scaled[1], 5) >= dtw(a, scaled[1]), "a window can only make it larger"
assert dtw(a, a + 1) > 5, "a level should count, without scaling"

# Output:
# accuracy: 1.0
# cluster sizes: [12, 12]
