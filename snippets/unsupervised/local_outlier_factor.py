"""LOF finds a point beside a dense cluster that lies no farther than the points of a loose one."""

# %% data: a tight cluster, a loose one, and a point near the tight one
import numpy as np

rng = np.random.default_rng(0)
tight, loose = rng.normal(0, 0.1, size=(100, 2)), rng.normal(5, 1.0, size=(100, 2))
X = np.vstack([tight, loose, [[0.8, 0.8]]])

# %% outliers within the data
from sklearn.neighbors import LocalOutlierFactor

lof = LocalOutlierFactor(n_neighbors=20)
labels = lof.fit_predict(X)
print(f"the point: label {labels[-1]}, factor {lof.negative_outlier_factor_[-1]:.0f}")

# %% a group of ten far rows: normal or odd, by n_neighbors
group = rng.normal(20, 0.5, size=(10, 2))
for k in (8, 20):
    odd = LocalOutlierFactor(k).fit_predict(np.vstack([loose, group]))[-10:] == -1
    print(f"n_neighbors={k}: {odd.sum()} of the group are outliers")
    assert odd.all() == (k == 20), "a group smaller than n_neighbors is odd"

# %% new rows
model = LocalOutlierFactor(novelty=True).fit(np.vstack([tight, loose]))
print("new rows:", model.predict([[0.0, 0.0], [5.0, 5.0], [2.5, 2.5]]))

# %% check
assert labels[-1] == -1, "it is far for its neighbourhood"
assert lof.negative_outlier_factor_.argmin() == 200, "it is the strongest outlier"
assert not hasattr(lof, "predict"), "no predict without novelty=True"
assert list(model.predict([[0.0, 0.0], [2.5, 2.5]])) == [1, -1], "between the clusters is new"

# Output:
# the point: label -1, factor -9
# n_neighbors=8: 1 of the group are outliers
# n_neighbors=20: 10 of the group are outliers
# new rows: [ 1  1 -1]
