"""An isolation forest ranks planted outliers first; contamination moves the threshold alone."""

# %% data: 500 normal rows, 25 far ones
import numpy as np

rng = np.random.default_rng(0)
X = np.vstack([rng.normal(size=(500, 5)), rng.normal(scale=6, size=(25, 5))])
is_outlier = np.r_[np.zeros(500), np.ones(25)]

# %% detect
from sklearn.ensemble import IsolationForest
from sklearn.metrics import roc_auc_score

model = IsolationForest(random_state=0).fit(X)
score = model.score_samples(X)  # lower is more abnormal
print(f"AUC of the ranking {roc_auc_score(is_outlier, -score):.2f}")

# %% threshold
strict = IsolationForest(contamination=0.05, random_state=0).fit(X)
flagged = strict.predict(X) == -1
print(f"flagged {flagged.mean():.2f}, of which true {is_outlier[flagged].mean():.1f}")

# %% check
assert roc_auc_score(is_outlier, -score) > 0.95, "far rows should be isolated first"
assert abs(flagged.mean() - 0.05) < 0.01, "contamination sets the share that is flagged"
assert np.allclose(strict.score_samples(X), score), "the ranking does not depend on it"

# Output:
# AUC of the ranking 1.00
# flagged 0.05, of which true 0.9
