"""The F-beta formula agrees with scikit-learn; its ends are precision and recall."""

# %% formula
import numpy as np


def fbeta(y_true, y_pred, beta):
    """From counts, 0 without a true positive."""
    tp = np.sum((y_true == 1) & (y_pred == 1))
    fp = np.sum((y_true == 0) & (y_pred == 1))
    fn = np.sum((y_true == 1) & (y_pred == 0))
    b2 = beta**2
    return (1 + b2) * tp / max((1 + b2) * tp + b2 * fn + fp, 1)


# %% check
from sklearn.metrics import f1_score, fbeta_score, precision_score, recall_score

rng = np.random.default_rng(0)
for trial in range(100):
    y_true, y_pred = rng.integers(0, 2, size=(2, 40))
    beta = rng.uniform(0.1, 5)
    expected = fbeta_score(y_true, y_pred, beta=beta)
    assert np.isclose(fbeta(y_true, y_pred, beta), expected), f"trial {trial} differs"

y_true, y_pred = np.array([1, 1, 1, 1, 0, 0]), np.array([1, 1, 0, 0, 0, 0])
for beta in [0.5, 1, 2]:
    print(f"beta {beta}: {fbeta(y_true, y_pred, beta):.3f}")
assert np.isclose(fbeta(y_true, y_pred, 1), f1_score(y_true, y_pred)), "beta 1 is F1"
assert np.isclose(fbeta(y_true, y_pred, 0), precision_score(y_true, y_pred)), "beta 0: precision"
assert np.isclose(fbeta(y_true, y_pred, 1e6), recall_score(y_true, y_pred)), "large beta: recall"

# Output:
# beta 0.5: 0.833
# beta 1: 0.667
# beta 2: 0.556
