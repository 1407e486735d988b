"""Precision and recall from the four counts agree with scikit-learn."""

# %% formula
import numpy as np


def precision_recall(y_true, y_pred):
    """TP/(TP+FP) and TP/(TP+FN), 0 where the denominator is 0."""
    tp = np.sum((y_true == 1) & (y_pred == 1))
    fp = np.sum((y_true == 0) & (y_pred == 1))
    fn = np.sum((y_true == 1) & (y_pred == 0))
    return tp / max(tp + fp, 1), tp / max(tp + fn, 1)


# %% check
from sklearn.metrics import precision_score, recall_score

rng = np.random.default_rng(0)
for trial in range(100):
    y_true, y_pred = rng.random((2, 30)) < rng.random((2, 1))
    y_true, y_pred = y_true.astype(int), y_pred.astype(int)
    expected = (
        precision_score(y_true, y_pred, zero_division=0),
        recall_score(y_true, y_pred, zero_division=0),
    )
    assert np.allclose(precision_recall(y_true, y_pred), expected), f"trial {trial} differs"

ones = np.ones_like(y_true)
edge = precision_recall(y_true, ones)
assert edge[1] == 1 and np.isclose(edge[0], y_true.mean()), "all positive: recall 1, P = share"
assert precision_recall(y_true, 0 * ones) == (0, 0), "nothing predicted positive gives 0, 0"
print(f"last trial: precision {expected[0]:.3f}, recall {expected[1]:.3f}")

# Output:
# last trial: precision 0.696, recall 0.727
