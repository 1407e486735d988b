"""ARI, NMI and AMI ignore how clusters are numbered; only the adjusted ones are 0 for chance."""

# %% data
import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris
from sklearn.preprocessing import StandardScaler

X, y = load_iris(return_X_y=True, as_frame=True)
X = StandardScaler().fit_transform(X)
labels = KMeans(3, n_init=10, random_state=0).fit_predict(X)

# %% with known classes
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score
from sklearn.metrics import normalized_mutual_info_score

rng = np.random.default_rng(0)
chance = rng.integers(0, 30, len(y))
print("                              k-means  30 random clusters")
values = {}
for score in (adjusted_rand_score, adjusted_mutual_info_score, normalized_mutual_info_score):
    values[score] = score(y, labels), score(y, chance)
    print(f"{score.__name__:29} {values[score][0]:6.2f} {values[score][1]:8.2f}")
    renumbered = (labels + 1) % 3
    assert np.isclose(score(y, renumbered), values[score][0]), "numbers do not matter"

# %% accuracy after the best matching
from scipy.optimize import linear_sum_assignment
from sklearn.metrics.cluster import contingency_matrix

table = contingency_matrix(y, labels)
rows, columns = linear_sum_assignment(table, maximize=True)
accuracy = table[rows, columns].sum() / len(y)
purity = table.max(axis=0).sum() / len(y)
print(f"accuracy after matching {accuracy:.2f}, purity {purity:.2f}")

# %% without classes
from sklearn.metrics import calinski_harabasz_score, davies_bouldin_score

print(f"Davies-Bouldin {davies_bouldin_score(X, labels):.2f} (lower is better), "
      f"Calinski-Harabasz {calinski_harabasz_score(X, labels):.0f}")
noise = rng.integers(0, 3, len(y))

# %% check
assert abs(values[adjusted_rand_score][1]) < 0.05, "about 0 for chance"
assert values[normalized_mutual_info_score][1] > 0.1, "NMI is not corrected for chance"
assert accuracy <= purity, "purity lets several clusters share a class"
assert davies_bouldin_score(X, noise) > davies_bouldin_score(X, labels), "lower is better"
assert calinski_harabasz_score(X, noise) < calinski_harabasz_score(X, labels), "higher is better"

# Output:
#                               k-means  30 random clusters
# adjusted_rand_score             0.62     0.01
# adjusted_mutual_info_score      0.66     0.04
# normalized_mutual_info_score    0.66     0.14
# accuracy after matching 0.83, purity 0.83
# Davies-Bouldin 0.83 (lower is better), Calinski-Harabasz 242
