"""A mixture finds ellipses, gives probabilities, and flags far rows by their density."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% fit: the number of components by BIC
import numpy as np
from sklearn.decomposition import PCA
from sklearn.mixture import GaussianMixture
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

reduce = make_pipeline(StandardScaler(), PCA(3)).fit(X)
Z = reduce.transform(X)
models = [GaussianMixture(k, n_init=5, random_state=0).fit(Z) for k in range(1, 7)]
model = min(models, key=lambda m: m.bic(Z))
labels = model.predict(Z)
print("components:", model.n_components, "rows in each:", np.bincount(labels))
print("soft assignment of the first row:", model.predict_proba(Z[:1]).round(2)[0])

# %% anomalies: density below the lowest 1 % of the training rows
threshold = np.percentile(model.score_samples(Z), 1)
odd = model.score_samples(Z) < threshold
print("anomalies:", X.index[odd].tolist())

# %% check
from sklearn.metrics import adjusted_rand_score

assert adjusted_rand_score(y, labels) > 0.8, "the clusters should be about the three wines"
assert np.allclose(model.predict_proba(Z).sum(axis=1), 1), "soft assignments should add up to 1"
assert model.score_samples([[30.0, 30.0, 30.0]])[0] < threshold, "a far row should be odd"
tiny = GaussianMixture(1).fit(Z * 0.01)
assert tiny.score_samples(Z * 0.01).max() > 0, "a log density may be above 0"
wide = np.random.default_rng(0).normal(size=(60, 20))
train, new = wide[:30], wide[30:]
full, diag = (GaussianMixture(1, covariance_type=c).fit(train) for c in ("full", "diag"))
assert full.score(train) > diag.score(train), "on the training rows full should look better"
assert full.score(new) < diag.score(new), "on new rows full should have overfitted"

# Output:
# components: 3 rows in each: [68 51 59]
# soft assignment of the first row: [0. 0. 1.]
# anomalies: [115, 121]
