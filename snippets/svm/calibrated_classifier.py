"""Calibration gives an SVM probabilities, and improves those of naive Bayes."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(3000, 20, n_informative=3, n_redundant=10, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% an SVM with probabilities
from sklearn.calibration import CalibratedClassifierCV
from sklearn.metrics import brier_score_loss
from sklearn.svm import SVC

svm = CalibratedClassifierCV(SVC(), ensemble=False).fit(X_train, y_train)
y_prob = svm.predict_proba(X_test)[:, 1]
print(f"SVC: Brier score {brier_score_loss(y_test, y_prob):.2f}")

# %% naive Bayes is too sure of itself
from sklearn.naive_bayes import GaussianNB

plain = GaussianNB().fit(X_train, y_train).predict_proba(X_test)[:, 1]
isotonic = CalibratedClassifierCV(GaussianNB(), method="isotonic").fit(X_train, y_train)
better = isotonic.predict_proba(X_test)[:, 1]
before, after = brier_score_loss(y_test, plain), brier_score_loss(y_test, better)
print(f"naive Bayes: Brier {before:.2f} -> {after:.2f}")

# %% a fitted model: calibrate on rows that it has not seen
from sklearn.frozen import FrozenEstimator

X_fit, X_cal, y_fit, y_cal = train_test_split(X_train, y_train, stratify=y_train, random_state=0)
model = GaussianNB().fit(X_fit, y_fit)
frozen = CalibratedClassifierCV(FrozenEstimator(model), method="isotonic").fit(X_cal, y_cal)

# %% check
from sklearn.metrics import roc_auc_score

assert ((y_prob > 0.5) == svm.predict(X_test)).all(), "labels and probabilities should agree"
assert after < before, "calibration should lower the Brier score"
auc_plain, auc_better = (roc_auc_score(y_test, p) for p in (plain, better))
assert abs(auc_plain - auc_better) < 0.05, "the ranking should hardly change"
by_frozen = brier_score_loss(y_test, frozen.predict_proba(X_test)[:, 1])
assert by_frozen < brier_score_loss(y_test, model.predict_proba(X_test)[:, 1]), "also when frozen"

# Output:
# SVC: Brier score 0.08
# naive Bayes: Brier 0.22 -> 0.19
