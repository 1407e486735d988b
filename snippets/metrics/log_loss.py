"""log_loss equals the mean negative log of the true class's probability, 100 times."""

# %% formula
import numpy as np
from sklearn.metrics import log_loss


def cross_entropy(y, proba):
    """Mean of -ln p of the true class; proba has one column per class 0..K-1."""
    return -np.log(proba[np.arange(len(y)), y]).mean()


rng = np.random.default_rng(0)
for trial in range(100):
    k = rng.integers(2, 6)
    y = np.r_[np.arange(k), rng.integers(0, k, 30)]
    proba = rng.dirichlet(np.ones(k), size=len(y)).clip(1e-9)
    proba /= proba.sum(axis=1, keepdims=True)
    assert np.isclose(cross_entropy(y, proba), log_loss(y, proba)), f"trial {trial} differs"

# %% what it punishes
y_true = [0, 1, 1, 0]
print(f"unsure         {log_loss(y_true, [0.5, 0.5, 0.5, 0.5]):.3f}")
print(f"good           {log_loss(y_true, [0.1, 0.9, 0.8, 0.2]):.3f}")
print(f"one hard error {log_loss(y_true, [0.0, 1.0, 1.0, 1.0]):.3f}")

# %% check
assert np.isclose(log_loss(y_true, [0.5] * 4), np.log(2)), "guessing 0.5 scores ln 2"
assert log_loss(y_true, [0.0, 1.0, 1.0, 1.0]) > 9, "one hard error of four costs about 36 / 4"

# Output:
# unsure         0.693
# good           0.164
# one hard error 9.011
