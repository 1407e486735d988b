"""MCC from counts is the Pearson correlation of the labels and agrees with scikit-learn."""

# %% formula
import numpy as np


def mcc(y_true, y_pred):
    """Matthews correlation of binary labels, 0 where undefined."""
    tp = np.sum((y_true == 1) & (y_pred == 1), dtype=float)
    tn = np.sum((y_true == 0) & (y_pred == 0), dtype=float)
    fp = np.sum((y_true == 0) & (y_pred == 1), dtype=float)
    fn = np.sum((y_true == 1) & (y_pred == 0), dtype=float)
    root = np.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
    return (tp * tn - fp * fn) / root if root else 0.0


# %% check
from sklearn.metrics import f1_score, matthews_corrcoef

rng = np.random.default_rng(0)
for trial in range(100):
    y_true = np.r_[0, 1, rng.integers(0, 2, 40)]
    y_pred = np.r_[0, 1, np.where(rng.random(40) < 0.7, y_true[2:], 1 - y_true[2:])]
    value = mcc(y_true, y_pred)
    assert np.isclose(value, matthews_corrcoef(y_true, y_pred)), f"trial {trial} differs"
    assert np.isclose(value, np.corrcoef(y_true, y_pred)[0, 1]), "Pearson correlation"
    assert np.isclose(value, mcc(1 - y_true, 1 - y_pred)), "classes may swap roles"

y = np.r_[np.ones(95), np.zeros(5)].astype(int)
always = np.ones(100, int)
print(f"always positive, 95 % positives: F1 {f1_score(y, always):.2f}, MCC {mcc(y, always):.2f}")
assert mcc(y, always) == 0 == matthews_corrcoef(y, always), "a constant prediction scores 0"

# Output:
# always positive, 95 % positives: F1 0.97, MCC 0.00
