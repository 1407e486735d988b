"""Overconfident naive Bayes probabilities are repaired; the Brier score falls."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(6000, n_informative=3, n_redundant=10, flip_y=0.1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% calibrate
from sklearn.calibration import CalibratedClassifierCV
from sklearn.metrics import brier_score_loss
from sklearn.naive_bayes import GaussianNB

base = GaussianNB()  # or a forest, a booster, LinearSVC()
models = {"raw": base, "isotonic": CalibratedClassifierCV(base, method="isotonic", cv=5)}
proba = {}
for name, model in models.items():
    proba[name] = model.fit(X_train, y_train).predict_proba(X_test)[:, 1]
    print(f"{name:9} Brier {brier_score_loss(y_test, proba[name]):.2f}")

# %% reliability diagram
import matplotlib.pyplot as plt
from sklearn.calibration import CalibrationDisplay

ax = plt.gca()
for name in models:
    CalibrationDisplay.from_predictions(y_test, proba[name], n_bins=10, name=name, ax=ax)
plt.show()

# %% check
import numpy as np
from sklearn.calibration import calibration_curve
from sklearn.metrics import roc_auc_score
from sklearn.svm import LinearSVC

brier = {name: brier_score_loss(y_test, p) for name, p in proba.items()}
assert brier["isotonic"] < brier["raw"] - 0.005, "calibration should lower the Brier score"
gap = {}
for name, p in proba.items():
    observed, predicted = calibration_curve(y_test, p, n_bins=5)
    gap[name] = abs(observed - predicted).max()
assert gap["isotonic"] < gap["raw"], "calibration should bring the bins to the diagonal"
auc = {name: roc_auc_score(y_test, p) for name, p in proba.items()}
assert abs(auc["isotonic"] - auc["raw"]) < 0.02, "the AUC should hardly change"
svm = CalibratedClassifierCV(LinearSVC(), ensemble=False).fit(X_train, y_train)
assert np.allclose(svm.predict_proba(X_test).sum(axis=1), 1), "an SVM should get probabilities"

# Output:
# raw       Brier 0.17
# isotonic  Brier 0.15
