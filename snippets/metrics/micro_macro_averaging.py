"""Macro, weighted and micro F1 from per-class counts agree with scikit-learn."""

# %% formula
import numpy as np


def averaged_f1(y_true, y_pred, k):
    """Macro, weighted and micro F1 of classes 0..k-1."""
    classes = np.arange(k)[:, None]
    true, pred = y_true == classes, y_pred == classes
    tp, fp, fn = (true & pred).sum(1), (~true & pred).sum(1), (true & ~pred).sum(1)
    f1 = 2 * tp / np.maximum(2 * tp + fp + fn, 1)
    micro = 2 * tp.sum() / (2 * tp + fp + fn).sum()
    return f1.mean(), np.average(f1, weights=true.sum(1)), micro


# %% check
from sklearn.metrics import accuracy_score, f1_score

rng = np.random.default_rng(0)
names = ["macro", "weighted", "micro"]
for trial in range(100):
    k = rng.integers(2, 6)
    y_true = np.r_[np.arange(k), rng.integers(0, k, 30)]
    y_pred = np.where(rng.random(len(y_true)) < 0.6, y_true, rng.integers(0, k, len(y_true)))
    expected = [f1_score(y_true, y_pred, average=name) for name in names]
    assert np.allclose(averaged_f1(y_true, y_pred, k), expected), f"trial {trial} differs"
    assert np.isclose(expected[2], accuracy_score(y_true, y_pred)), "micro is accuracy"

y_true = np.r_[np.zeros(95), np.ones(5)].astype(int)
values = averaged_f1(y_true, np.zeros(100, int), 2)
print("never predicting the rare class:", {n: round(float(v), 2) for n, v in zip(names, values)})
assert values[0] < 0.5 < values[1], "macro shows the missed class, weighted hides it"

# Output:
# never predicting the rare class: {'macro': 0.49, 'weighted': 0.93, 'micro': 0.95}
