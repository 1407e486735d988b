"""The RMSE formula equals the library's and lies between MAE and sqrt(n) MAE."""

# %% formula
import numpy as np
from sklearn.metrics import mean_absolute_error, root_mean_squared_error


def rmse(y_true, y_pred):
    """Root of the mean squared residual."""
    return np.sqrt(np.mean((y_true - y_pred) ** 2))


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    n = rng.integers(1, 60)
    y_true, y_pred = rng.normal(size=(2, n)) * 10 ** rng.uniform(-3, 3)
    value, mae = rmse(y_true, y_pred), mean_absolute_error(y_true, y_pred)
    assert np.isclose(value, root_mean_squared_error(y_true, y_pred)), f"trial {trial} differs"
    assert mae <= value * (1 + 1e-12) <= np.sqrt(n) * mae * (1 + 1e-9), "bounds by the MAE"

y = rng.normal(50, 8, size=1000)
print(f"always predicting the mean: RMSE {rmse(y, y.mean()):.2f}, std {y.std():.2f}")
assert np.isclose(rmse(y, y.mean()), y.std()), "the baseline is the standard deviation"

# Output:
# always predicting the mean: RMSE 8.04, std 8.04
