"""Counting pairs, summing ranks and scikit-learn give the same AUC, ties included."""

# %% formula
import numpy as np
from scipy.stats import rankdata


def auc_pairs(y, s):
    """Share of positive-negative pairs in the right order, ties count half."""
    diff = s[y == 1][:, None] - s[y == 0][None, :]
    return np.mean((diff > 0) + 0.5 * (diff == 0))


def auc_ranks(y, s):
    """From the rank sum of the positives."""
    n_pos, n_neg = np.sum(y == 1), np.sum(y == 0)
    return (rankdata(s)[y == 1].sum() - n_pos * (n_pos + 1) / 2) / (n_pos * n_neg)


# %% check
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
for trial in range(100):
    y = np.r_[0, 1, rng.integers(0, 2, 40)]
    s = rng.normal(size=42).round(1) + 0.5 * y
    expected = roc_auc_score(y, s)
    assert np.isclose(auc_pairs(y, s), expected), f"pairs, trial {trial}"
    assert np.isclose(auc_ranks(y, s), expected), f"ranks, trial {trial}"

assert auc_pairs(y, y.astype(float)) == 1, "perfect order"
assert auc_pairs(y, np.zeros(42)) == 0.5, "constant scores"
assert np.isclose(auc_pairs(y, -s), 1 - expected), "reversed scores mirror the AUC"
print(f"last trial {expected:.3f}, reversed scores {1 - expected:.3f}")

# Output:
# last trial 0.623, reversed scores 0.377
