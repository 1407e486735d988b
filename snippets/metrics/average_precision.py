"""AP is the mean precision at the positives' ranks and agrees with scikit-learn."""

# %% formula
import numpy as np


def average_precision(y, score):
    """Mean over the positives of the precision at their rank (no ties)."""
    hits = y[np.argsort(-score)]
    precision = np.cumsum(hits) / np.arange(1, len(y) + 1)
    return precision[hits == 1].mean()


# %% check
from sklearn.metrics import average_precision_score, roc_auc_score

rng = np.random.default_rng(0)
for trial in range(100):
    y = np.r_[0, 1, rng.integers(0, 2, 40)]
    score = rng.normal(size=42) + y
    expected = average_precision_score(y, score)
    assert np.isclose(average_precision(y, score), expected), f"trial {trial} differs"

# %% rare positives: AUC looks fine, AP does not
y = (np.arange(20_000) < 100).astype(int)
score = rng.normal(size=20_000) + 1.5 * y
ap, auc = average_precision(y, score), roc_auc_score(y, score)
print(f"0.5 % positives: ROC AUC {auc:.2f}, average precision {ap:.2f}")
noise = average_precision(y, rng.normal(size=20_000))
assert auc > 0.8 and ap < 0.3, "the ranking is good on the whole, poor at the top"

# %% trapezoids under the curve instead of steps
from sklearn.metrics import auc, precision_recall_curve


def trapezoids(y, score):
    """Area under the straight lines between the points of the curve."""
    precision, recall, _ = precision_recall_curve(y, score)
    return auc(recall, precision)


coarse = (score > 2).astype(int)
print(f"no ties: {trapezoids(y, score) - ap:.3f}", end=", ")
print(f"labels: {trapezoids(y, coarse) - average_precision_score(y, coarse):+.3f}")

# %% check
assert noise < 0.02, "chance is the share of positives"
assert trapezoids(y, score) < ap, "a little lower without ties"
assert trapezoids(y, coarse) > average_precision_score(y, coarse) + 0.05, "too high for labels"

# Output:
# 0.5 % positives: ROC AUC 0.88, average precision 0.12
# no ties: -0.004, labels: +0.198
