"""The Brier score is the MSE of probabilities; the share of positives is its baseline."""

# %% formula
import numpy as np
from sklearn.metrics import brier_score_loss


def brier(y, p):
    """Mean squared difference of probability and outcome."""
    return np.mean((p - y) ** 2)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    y, p = np.r_[0, 1, rng.integers(0, 2, 40)], rng.random(42)
    assert np.isclose(brier(y, p), brier_score_loss(y, p)), f"trial {trial} differs"

# %% baseline, calibrated and overconfident
p_true = rng.uniform(size=20_000)
y = (rng.random(20_000) < p_true).astype(int)
print(f"always the share {brier(y, y.mean()):.3f}")
print(f"true probability {brier(y, p_true):.3f}")
print(f"pushed to 0 or 1 {brier(y, p_true.round()):.3f}")

# %% check
assert np.isclose(brier(y, y.mean()), y.mean() * (1 - y.mean())), "baseline pi (1 - pi)"
assert brier(y, p_true) < brier(y, p_true.round()), "overconfidence costs"
assert brier(y, y) == 0 and np.isclose(brier(y, np.full(len(y), 0.5)), 0.25), "ends"

# Output:
# always the share 0.250
# true probability 0.167
# pushed to 0 or 1 0.248
