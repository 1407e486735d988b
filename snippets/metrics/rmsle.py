"""RMSLE is the RMSE of log1p values; underestimating costs more than overestimating."""

# %% formula
import numpy as np


def rmsle(y_true, y_pred):
    """RMSE on the log1p scale."""
    return np.sqrt(np.mean((np.log1p(y_pred) - np.log1p(y_true)) ** 2))


# %% check
from sklearn.metrics import root_mean_squared_error, root_mean_squared_log_error

rng = np.random.default_rng(0)
for trial in range(100):
    y_true, y_pred = rng.exponential(10 ** rng.uniform(-2, 4), size=(2, 30))
    expected = root_mean_squared_log_error(y_true, y_pred)
    assert np.isclose(rmsle(y_true, y_pred), expected), f"trial {trial} differs"
    logged = root_mean_squared_error(np.log1p(y_true), np.log1p(y_pred))
    assert np.isclose(logged, expected), "RMSE of the logs"

y = np.array([100.0])
print(f"100 predicted as 50: {rmsle(y, y - 50):.3f}, as 150: {rmsle(y, y + 50):.3f}")
assert rmsle(y, y - 50) > rmsle(y, y + 50), "underestimating costs more"
assert rmsle(np.zeros(3), np.zeros(3)) == 0, "zeros are allowed"

# Output:
# 100 predicted as 50: 0.683, as 150: 0.402
