"""The mean absolute residual equals the library's; the median is the best constant."""

# %% formula
import numpy as np
from sklearn.metrics import mean_absolute_error


def mae(y_true, y_pred):
    """Mean of the absolute residuals."""
    return np.mean(np.abs(y_true - y_pred))


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    y_true, y_pred = rng.normal(size=(2, rng.integers(1, 50)))
    assert np.isclose(mae(y_true, y_pred), mean_absolute_error(y_true, y_pred)), f"trial {trial}"

y = rng.exponential(size=301)
constants = np.linspace(0, 3, 601)
best = constants[np.argmin([mae(y, c) for c in constants])]
print(f"best constant {best:.2f}, median {np.median(y):.2f}, mean {y.mean():.2f}")
assert abs(best - np.median(y)) < 0.02, "the median minimizes the MAE"
assert mae(y, y) == 0, "perfect predictions"

# Output:
# best constant 0.67, median 0.67, mean 0.96
