"""The cumulative-share Gini equals 2 AUC - 1 for binary targets."""

# %% formula
import numpy as np
from sklearn.metrics import roc_auc_score


def gini(y, score):
    """Area between the share of y captured from the top and the diagonal."""
    captured = np.cumsum(y[np.argsort(-score, kind="stable")]) / y.sum()
    return captured.mean() - (len(y) + 1) / (2 * len(y))


def normalized_gini(y, score):
    """Gini of the score over Gini of the perfect order."""
    return gini(y, score) / gini(y, y)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    y = np.r_[0, 1, rng.integers(0, 2, 50)]
    score = rng.normal(size=52) + y
    expected = 2 * roc_auc_score(y, score) - 1
    assert np.isclose(normalized_gini(y, score), expected), f"trial {trial} differs"

claims = rng.gamma(1, 100, size=200) * (rng.random(200) < 0.3)
print(f"binary {expected:.3f}; claims, noisy score", end=" ")
print(f"{normalized_gini(claims, claims + rng.normal(0, 100, 200)):.2f}")
assert np.isclose(normalized_gini(claims, claims), 1), "the perfect order scores 1"
assert np.isclose(normalized_gini(y, -score), -expected), "the reversed order mirrors it"

# Output:
# binary 0.570; claims, noisy score 0.64
