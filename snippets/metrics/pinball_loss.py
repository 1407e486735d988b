"""The pinball loss agrees with scikit-learn and is smallest at the quantile."""

# %% formula
import numpy as np
from sklearn.metrics import mean_absolute_error, mean_pinball_loss


def pinball(y, q, alpha):
    """Mean of alpha per unit underestimated, 1 - alpha per unit overestimated."""
    return np.mean(np.maximum(alpha * (y - q), (alpha - 1) * (y - q)))


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    y, q = rng.normal(size=(2, 30))
    alpha = rng.uniform(0.01, 0.99)
    assert np.isclose(pinball(y, q, alpha), mean_pinball_loss(y, q, alpha=alpha)), f"{trial}"
assert np.isclose(pinball(y, q, 0.5), mean_absolute_error(y, q) / 2), "half the MAE"

# %% best constant
y = rng.exponential(size=1000)
constants = np.linspace(0, 6, 601)
best = constants[np.argmin([pinball(y, c, 0.9) for c in constants])]
print(f"best constant for alpha 0.9: {best:.2f}, quantile {np.quantile(y, 0.9):.2f}")

# %% check
assert abs(best - np.quantile(y, 0.9)) < 0.03, "the 0.9 quantile minimizes it"

# Output:
# best constant for alpha 0.9: 2.26, quantile 2.26
