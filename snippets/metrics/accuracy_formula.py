"""Accuracy from the counts, and as trace over sum of the matrix, equals the library's."""

# %% formula
import numpy as np


def accuracy(tp, tn, fp, fn):
    """Share of correct predictions."""
    return (tp + tn) / (tp + tn + fp + fn)


# %% check
from sklearn.metrics import accuracy_score, confusion_matrix

rng = np.random.default_rng(0)
for trial in range(100):
    y_true, y_pred = rng.integers(0, 2, size=(2, 40))
    tn, fp, fn, tp = confusion_matrix(y_true, y_pred, labels=[0, 1]).ravel()
    expected = accuracy_score(y_true, y_pred)
    assert np.isclose(accuracy(tp, tn, fp, fn), expected), f"trial {trial} differs"
    y_true, y_pred = rng.integers(0, 4, size=(2, 40))
    cm = confusion_matrix(y_true, y_pred)
    assert np.isclose(np.trace(cm) / cm.sum(), accuracy_score(y_true, y_pred)), "multiclass"

assert accuracy(0, 95, 0, 5) == 0.95, "finding no positive at all still scores the majority share"
print("95 negatives, 5 positives, always predicting negative:", accuracy(0, 95, 0, 5))

# Output:
# 95 negatives, 5 positives, always predicting negative: 0.95
