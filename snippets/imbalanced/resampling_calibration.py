"""Undersampling inflates the probabilities; the odds formula or calibration sets them right."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, 8, n_informative=5, weights=[0.95], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% formula
import numpy as np
from imblearn.pipeline import make_pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.calibration import CalibratedClassifierCV
from sklearn.linear_model import LogisticRegression


def shift_prior(proba, share_before, share_after):
    """Turn probabilities learned at one share of positives into those at the real share."""
    factor = share_after / (1 - share_after) / (share_before / (1 - share_before))
    return proba / (proba + factor * (1 - proba))


model = make_pipeline(RandomUnderSampler(random_state=0), LogisticRegression(max_iter=1000))
inflated = model.fit(X_train, y_train).predict_proba(X_test)[:, 1]
shifted = shift_prior(inflated, np.mean(y_train), share_after=0.5)  # 1:1 after the sampler

# %% calibration
calibrated = CalibratedClassifierCV(model, method="sigmoid", cv=5).fit(X_train, y_train)
learned = calibrated.predict_proba(X_test)[:, 1]
print(f"real share {np.mean(y_test):.1f}")
for name, proba in (("resampled", inflated), ("shifted", shifted), ("calibrated", learned)):
    print(f"mean probability, {name}: {proba.mean():.1f}")

# %% check
from sklearn.metrics import log_loss, roc_auc_score

loss = [log_loss(y_test, proba) for proba in (inflated, shifted, learned)]
assert max(loss[1:]) < loss[0] / 1.5, f"both should lower the log loss: {loss}"
share = np.mean(y_test)
assert inflated.mean() > 3 * share, "resampling should inflate"
assert abs(shifted.mean() - share) < 0.02 and abs(learned.mean() - share) < 0.02, "set right"
auc = [roc_auc_score(y_test, proba) for proba in (inflated, shifted, learned)]
assert np.isclose(auc[0], auc[1]) and abs(auc[2] - auc[0]) < 0.01, "the ranking should stay"
weighted = LogisticRegression(class_weight="balanced", max_iter=1000).fit(X_train, y_train)
assert weighted.predict_proba(X_test)[:, 1].mean() > 3 * share, "weights inflate as well"
assert np.isclose(shift_prior(0.5, 0.05, 0.5), 0.05), "the even chance is the real share"

# Output:
# real share 0.1
# mean probability, resampled: 0.3
# mean probability, shifted: 0.1
# mean probability, calibrated: 0.1
