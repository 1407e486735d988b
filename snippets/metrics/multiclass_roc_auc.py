"""OvR is the mean of one-against-rest AUCs, OvO the mean over pairs; scikit-learn agrees."""

# %% formula
from itertools import combinations

import numpy as np
from sklearn.metrics import roc_auc_score


def auc_ovr(y, proba):
    """Mean over classes of class against rest."""
    return np.mean([roc_auc_score(y == k, proba[:, k]) for k in range(proba.shape[1])])


def auc_ovo(y, proba):
    """Mean over pairs of classes, both directions."""
    values = []
    for j, k in combinations(range(proba.shape[1]), 2):
        rows = (y == j) | (y == k)
        values.append(roc_auc_score(y[rows] == j, proba[rows, j]))
        values.append(roc_auc_score(y[rows] == k, proba[rows, k]))
    return np.mean(values)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    k = rng.integers(3, 6)
    y = np.r_[np.arange(k), rng.integers(0, k, 40)]
    proba = rng.dirichlet(np.ones(k), size=len(y)) + 0.3 * np.eye(k)[y]
    proba /= proba.sum(axis=1, keepdims=True)
    ovr = roc_auc_score(y, proba, multi_class="ovr")
    ovo = roc_auc_score(y, proba, multi_class="ovo")
    assert np.isclose(auc_ovr(y, proba), ovr), f"ovr, trial {trial} differs"
    assert np.isclose(auc_ovo(y, proba), ovo), f"ovo, trial {trial} differs"

print(f"last trial: ovr {ovr:.3f}, ovo {ovo:.3f}")
assert roc_auc_score(y, np.eye(k)[y], multi_class="ovr") == 1, "perfect probabilities"

# Output:
# last trial: ovr 0.857, ovo 0.860
