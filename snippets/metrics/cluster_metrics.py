"""ARI, NMI and AMI ignore how clusters are numbered; only the adjusted ones are 0 for chance."""

# %% data
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris
from sklearn.preprocessing import StandardScaler

X, y = load_iris(return_X_y=True, as_frame=True)
X_scaled = StandardScaler().fit_transform(X)
labels = KMeans(3, n_init=10, random_state=0).fit_predict(X_scaled)

# %% with known classes
from sklearn import metrics

print(f"ARI {metrics.adjusted_rand_score(y, labels):.2f}, "
      f"AMI {metrics.adjusted_mutual_info_score(y, labels):.2f}, "
      f"NMI {metrics.normalized_mutual_info_score(y, labels):.2f}")

# %% accuracy after the best matching
from scipy.optimize import linear_sum_assignment
from sklearn.metrics.cluster import contingency_matrix

table = contingency_matrix(y, labels)  # rows classes, columns clusters
rows, columns = linear_sum_assignment(table, maximize=True)
accuracy = table[rows, columns].sum() / len(y)
purity = table.max(axis=0).sum() / len(y)
print(f"accuracy {accuracy:.2f}, purity {purity:.2f}")

# %% without classes
print(f"silhouette {metrics.silhouette_score(X_scaled, labels):.2f}, "
      f"Davies-Bouldin {metrics.davies_bouldin_score(X_scaled, labels):.2f} (lower is better), "
      f"Calinski-Harabasz {metrics.calinski_harabasz_score(X_scaled, labels):.0f}")

# %% check
import numpy as np

rng = np.random.default_rng(0)
chance, noise = rng.integers(0, 30, len(y)), rng.integers(0, 3, len(y))
scores = (
    metrics.adjusted_rand_score, metrics.adjusted_mutual_info_score,
    metrics.normalized_mutual_info_score,
)
for score in scores:
    same = np.isclose(score(y, (labels + 1) % 3), score(y, labels))
    assert same, "the numbers of the clusters should not matter"
values = [score(y, chance) for score in scores]
assert abs(values[0]) < 0.05 and abs(values[1]) < 0.1, "ARI, AMI should be near 0 for chance"
assert values[2] > 0.1, "NMI should not be 0 for 30 random clusters"
assert metrics.accuracy_score(y, (labels + 1) % 3) != metrics.accuracy_score(y, labels), "numbers"
assert accuracy <= purity, "purity lets several clusters share a class"
worse = metrics.davies_bouldin_score(X_scaled, noise)
assert worse > metrics.davies_bouldin_score(X_scaled, labels), "Davies-Bouldin: lower is better"
worse = metrics.calinski_harabasz_score(X_scaled, noise)
assert worse < metrics.calinski_harabasz_score(X_scaled, labels), "higher is better"

# Output:
# ARI 0.62, AMI 0.66, NMI 0.66
# accuracy 0.83, purity 0.83
# silhouette 0.46, Davies-Bouldin 0.83 (lower is better), Calinski-Harabasz 242
