"""The mean recall agrees with scikit-learn; a constant prediction scores 1/K."""

# %% formula
import numpy as np
from sklearn.metrics import balanced_accuracy_score


def balanced_accuracy(y_true, y_pred):
    """Mean over the true classes of the share found."""
    return np.mean([np.mean(y_pred[y_true == k] == k) for k in np.unique(y_true)])


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    k = rng.integers(2, 6)
    y_true = np.r_[np.arange(k), rng.integers(0, k, 40)]
    y_pred = np.where(rng.random(len(y_true)) < 0.6, y_true, rng.integers(0, k, len(y_true)))
    expected = balanced_accuracy_score(y_true, y_pred)
    assert np.isclose(balanced_accuracy(y_true, y_pred), expected), f"trial {trial} differs"

y = np.r_[np.zeros(95), np.ones(5)].astype(int)
print("always the majority:", balanced_accuracy(y, np.zeros(100, int)))
assert balanced_accuracy(y, np.zeros(100, int)) == 0.5, "1/K for a constant prediction"
assert balanced_accuracy(y, y) == 1, "perfect"

# Output:
# always the majority: 0.5
