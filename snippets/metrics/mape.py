"""MAPE agrees with scikit-learn; one zero explodes it, SMAPE stays within 200."""

# %% formulas
import numpy as np
from sklearn.metrics import mean_absolute_percentage_error


def mape(y_true, y_pred):
    """Mean relative error, a fraction."""
    return np.mean(np.abs(y_true - y_pred) / np.maximum(np.abs(y_true), np.finfo(float).eps))


def smape(y_true, y_pred):
    """In percent, 0 where both values are 0."""
    size = (np.abs(y_true) + np.abs(y_pred)) / 2
    return 100 * np.mean(np.abs(y_true - y_pred) / np.where(size > 0, size, 1))


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    y_true, y_pred = rng.normal(size=(2, 30)) * 10 ** rng.uniform(-3, 3)
    expected = mean_absolute_percentage_error(y_true, y_pred)
    assert np.isclose(mape(y_true, y_pred), expected), f"trial {trial} differs"
    assert 0 <= smape(y_true, y_pred) <= 200, "SMAPE is bounded"

y = np.array([100.0, 200.0, 0.0])
print(f"without the zero: MAPE {mape(y[:2], y[:2] + 10):.3f}")
print("with it above a million:", mape(y, y + 10) > 1e6, f"SMAPE {smape(y, y + 10):.1f}")
assert mape(y, y + 10) > 1e6, "one zero explodes MAPE"
assert smape(np.zeros(2), np.zeros(2)) == 0, "0/0 counts as 0"

# Output:
# without the zero: MAPE 0.075
# with it above a million: True SMAPE 71.5
