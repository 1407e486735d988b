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
score = -lof.negative_outlier_factor_  # about 1 for inliers
print("outliers:", np.sum(labels == -1), "strongest: row", score.argmax())

# %% new rows
clean = X[labels == 1]
model = LocalOutlierFactor(novelty=True).fit(clean)
print("new rows:", model.predict([[0.0, 0.0], [5.0, 5.0], [2.5, 2.5]]))

# %% check
group = rng.normal(20, 0.5, size=(10, 2))
for k in (8, 20):
    far = LocalOutlierFactor(k).fit_predict(np.vstack([loose, group]))[-10:] == -1
    assert far.all() == (k == 20), "a group smaller than n_neighbors should be odd"
assert not hasattr(model, "fit_predict"), "with novelty=True there should be no fit_predict"
assert labels[-1] == -1, "it should be far for its neighbourhood"
assert lof.negative_outlier_factor_.argmin() == 200, "it should be the strongest outlier"
assert not hasattr(lof, "predict"), "without novelty=True there should be no predict"
assert list(model.predict([[0.0, 0.0], [2.5, 2.5]])) == [1, -1], "between the clusters: new"

# Output:
# outliers: 14 strongest: row 200
# new rows: [ 1  1 -1]
