"""Precision and recall from the four counts agree with scikit-learn."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
y_pred = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train).predict(X_test)

# %% formula
from sklearn.metrics import confusion_matrix, precision_score, recall_score

tn, fp, fn, tp = confusion_matrix(y_test, y_pred).ravel()
precision, recall = tp / (tp + fp), tp / (tp + fn)
print(f"precision {precision:.3f}: {tp} of {tp + fp} predicted positives are right")
print(f"recall {recall:.3f}: {tp} of {tp + fn} positives are found")

# %% check
import warnings

import numpy as np
from sklearn.exceptions import UndefinedMetricWarning

assert precision == precision_score(y_test, y_pred), "it should be precision_score"
assert recall == recall_score(y_test, y_pred), "it should be recall_score"
rng = np.random.default_rng(0)
for trial in range(100):
    true, pred = np.r_[0, 1, rng.integers(0, 2, 30)], np.r_[0, 1, rng.integers(0, 2, 30)]
    tn, fp, fn, tp = confusion_matrix(true, pred).ravel()
    assert np.isclose(tp / (tp + fp), precision_score(true, pred)), "precision should agree"
    assert np.isclose(tp / (tp + fn), recall_score(true, pred)), "recall should agree"

ones = np.ones_like(true)
assert recall_score(true, ones) == 1, "all positive should have recall 1"
assert np.isclose(precision_score(true, ones), true.mean()), "and the share as precision"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nothing = precision_score(true, 0 * ones)
assert nothing == 0 and caught[0].category is UndefinedMetricWarning, "none predicted: 0, warned"

# Output:
# precision 0.943: 83 of 88 predicted positives are right
# recall 0.922: 83 of 90 positives are found
