"""FPR from the counts equals roc_curve's and one minus the recall of the negative class."""

# %% formula
import numpy as np


def false_positive_rate(y_true, y_pred):
    """FP / (FP + TN)."""
    fp = np.sum((y_true == 0) & (y_pred == 1))
    tn = np.sum((y_true == 0) & (y_pred == 0))
    return fp / (fp + tn)


# %% check
from sklearn.metrics import recall_score, roc_curve

rng = np.random.default_rng(0)
for trial in range(100):
    y_true = np.r_[0, 1, rng.integers(0, 2, 48)]
    score = rng.random(50)
    fpr, tpr, thresholds = roc_curve(y_true, score, drop_intermediate=False)
    i = rng.integers(1, len(fpr))
    y_pred = (score >= thresholds[i]).astype(int)
    assert np.isclose(false_positive_rate(y_true, y_pred), fpr[i]), f"trial {trial} differs"
    specificity = recall_score(y_true, y_pred, pos_label=0)
    assert np.isclose(1 - specificity, fpr[i]), "FPR is one minus specificity"

assert false_positive_rate(y_true, np.ones(50)) == 1, "every negative a false alarm"
assert false_positive_rate(y_true, np.zeros(50)) == 0, "none positive: no false alarm"
print("FPR = FP / (FP + TN) agrees with roc_curve in 100 trials")

# Output:
# FPR = FP / (FP + TN) agrees with roc_curve in 100 trials
