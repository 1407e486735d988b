"""Calibration gives an SVM probabilities, and improves those of naive Bayes."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(3000, 20, n_informative=3, n_redundant=10, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% an SVM with probabilities
from sklearn.calibration import CalibratedClassifierCV
from sklearn.metrics import brier_score_loss, roc_auc_score
from sklearn.naive_bayes import GaussianNB
from sklearn.svm import SVC

svm = CalibratedClassifierCV(SVC(), ensemble=False).fit(X_train, y_train)
probability = svm.predict_proba(X_test)[:, 1]
print(f"SVC: Brier score {brier_score_loss(y_test, probability):.2f}")

# %% naive Bayes is too sure of itself
plain = GaussianNB().fit(X_train, y_train).predict_proba(X_test)[:, 1]
isotonic = CalibratedClassifierCV(GaussianNB(), method="isotonic").fit(X_train, y_train)
better = isotonic.predict_proba(X_test)[:, 1]
before, after = brier_score_loss(y_test, plain), brier_score_loss(y_test, better)
print(f"naive Bayes: Brier {before:.2f} -> {after:.2f}")

# %% check
assert ((probability > 0.5) == svm.predict(X_test)).all(), "labels and probabilities agree"
assert after < before, "calibration should lower the Brier score"
assert abs(roc_auc_score(y_test, plain) - roc_auc_score(y_test, better)) < 0.05, "ranking"

# Output:
# SVC: Brier score 0.08
# naive Bayes: Brier 0.22 -> 0.19
