"""Weighted and plain kappa from the confusion matrix agree with scikit-learn."""

# %% formula
import numpy as np
from sklearn.metrics import cohen_kappa_score, confusion_matrix


def kappa(y_true, y_pred, k, quadratic=True):
    """One minus observed over expected weighted disagreement."""
    observed = confusion_matrix(y_true, y_pred, labels=range(k))
    expected = np.outer(observed.sum(axis=1), observed.sum(axis=0)) / observed.sum()
    i, j = np.indices((k, k))
    weights = (i - j) ** 2 if quadratic else i != j
    return 1 - (weights * observed).sum() / (weights * expected).sum()


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    k = rng.integers(2, 7)
    y_true = np.r_[np.arange(k), rng.integers(0, k, 40)]
    y_pred = np.clip(y_true + rng.integers(-2, 3, size=len(y_true)), 0, k - 1)
    expected = cohen_kappa_score(y_true, y_pred, labels=range(k), weights="quadratic")
    assert np.isclose(kappa(y_true, y_pred, k), expected), f"trial {trial} differs"
    plain = cohen_kappa_score(y_true, y_pred, labels=range(k))
    assert np.isclose(kappa(y_true, y_pred, k, quadratic=False), plain), "plain kappa"

y = np.repeat(np.arange(5), 20)
near, far = y.copy(), y.copy()
near[:10] += 1
far[:10] += 4
print(f"ten misses by 1: {kappa(y, near, 5):.3f}, by 4: {kappa(y, far, 5):.3f}")
assert kappa(y, y, 5) == 1 and kappa(y, near, 5) > kappa(y, far, 5), "far misses cost more"

# Output:
# ten misses by 1: 0.973, by 4: 0.600
