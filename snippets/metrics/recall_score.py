"""Recall of class 1 is sensitivity, of class 0 specificity; macro recall is balanced accuracy."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
y_pred = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train).predict(X_test)

# %% score
from sklearn.metrics import recall_score

sensitivity = recall_score(y_test, y_pred)
specificity = recall_score(y_test, y_pred, pos_label=0)
macro = recall_score(y_test, y_pred, average="macro")
print(f"sensitivity {sensitivity:.3f}, specificity {specificity:.3f}, macro {macro:.3f}")
print("each class:", recall_score(y_test, y_pred, average=None).round(3))

# %% check
import warnings

import numpy as np
from sklearn.exceptions import UndefinedMetricWarning
from sklearn.metrics import accuracy_score, balanced_accuracy_score, confusion_matrix

tn, fp, fn, tp = confusion_matrix(y_test, y_pred).ravel()
assert sensitivity == tp / (tp + fn), "sensitivity should be TP / (TP + FN)"
assert specificity == tn / (tn + fp), "recall of class 0 should be the specificity"
assert np.isclose(macro, balanced_accuracy_score(y_test, y_pred)), "macro: balanced accuracy"
for average in ["micro", "weighted"]:
    value = recall_score(y_test, y_pred, average=average)
    assert np.isclose(value, accuracy_score(y_test, y_pred)), "they should be accuracy"
assert recall_score(y_test, np.ones_like(y_test)) == 1, "always positive should have recall 1"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert recall_score([0, 0], [0, 1]) == 0, "no true positive row: 0"
assert caught[0].category is UndefinedMetricWarning, "with a warning"

# Output:
# sensitivity 0.922, specificity 0.906, macro 0.914
# each class: [0.906 0.922]
