"""Outlier detectors find odd rows among the training rows; novelty detectors judge new ones."""

# %% data: two clouds and scattered outliers
import numpy as np
from sklearn.datasets import make_blobs

rng = np.random.default_rng(0)
X_clean, _ = make_blobs(400, centers=[[-4, 0], [4, 0]], cluster_std=0.7, random_state=0)
X_odd = np.vstack([rng.uniform(-1.5, 1.5, (20, 2)), rng.uniform([-8, 4], [8, 8], (20, 2))])
X = np.vstack([X_clean, X_odd])
is_odd = np.r_[np.zeros(400), np.ones(40)]

# %% the detectors
from sklearn.covariance import EllipticEnvelope
from sklearn.ensemble import IsolationForest
from sklearn.metrics import average_precision_score
from sklearn.neighbors import LocalOutlierFactor
from sklearn.svm import OneClassSVM

detectors = {
    "isolation forest": IsolationForest(random_state=0),
    "local outlier factor": LocalOutlierFactor(30, novelty=True),
    "one-class SVM": OneClassSVM(nu=0.05),
    "elliptic envelope": EllipticEnvelope(random_state=0),
}
print("average precision          novelty  outlier")
novelty, outlier = {}, {}
for name, model in detectors.items():
    novelty[name] = average_precision_score(is_odd, -model.fit(X_clean).score_samples(X))
    if name == "local outlier factor":
        score = LocalOutlierFactor(30).fit(X).negative_outlier_factor_
    else:
        score = model.fit(X).score_samples(X)
    outlier[name] = average_precision_score(is_odd, -score)
    print(f"{name:26} {novelty[name]:7.2f} {outlier[name]:8.2f}")

# %% contamination moves the threshold, not the ranking
few, many = (IsolationForest(contamination=c, random_state=0).fit(X) for c in (0.02, 0.1))
flagged = [int(np.sum(model.predict(X) == -1)) for model in (few, many)]
print("flagged with contamination 0.02 and 0.1:", flagged)

# %% check
assert novelty["elliptic envelope"] < novelty["isolation forest"], "two clouds, not one"
assert outlier["one-class SVM"] < novelty["one-class SVM"] - 0.1, "it wants clean training data"
assert np.allclose(few.score_samples(X), many.score_samples(X)), "the same scores"
assert flagged[0] < flagged[1] == 44, "0.1 of 440 rows"
assert not hasattr(LocalOutlierFactor(), "predict"), "only with novelty=True"

# Output:
# average precision          novelty  outlier
# isolation forest              0.77     0.83
# local outlier factor          1.00     0.94
# one-class SVM                 1.00     0.69
# elliptic envelope             0.61     0.61
# flagged with contamination 0.02 and 0.1: [9, 44]
