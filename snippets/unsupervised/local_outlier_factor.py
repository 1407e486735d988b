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
assert labels[-1] == -1, "it is far for its neighbourhood"
assert lof.negative_outlier_factor_.argmin() == 200, "it is the strongest outlier"
assert not hasattr(lof, "predict"), "no predict without novelty=True"

# %% new rows
model = LocalOutlierFactor(novelty=True).fit(np.vstack([tight, loose]))
print("new rows:", model.predict([[0.0, 0.0], [5.0, 5.0], [2.5, 2.5]]))
assert list(model.predict([[0.0, 0.0], [2.5, 2.5]])) == [1, -1], "between the clusters is new"

# Output:
# the point: label -1, factor -9
# new rows: [ 1  1 -1]
