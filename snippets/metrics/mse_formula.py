"""The mean of squared residuals equals the library's; the mean is the best constant."""

# %% formula
import numpy as np
from sklearn.metrics import mean_squared_error


def mse(y_true, y_pred):
    """Mean of the squared residuals."""
    return np.mean((y_true - y_pred) ** 2)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    y_true = rng.normal(0, 10 ** rng.uniform(-3, 3), size=rng.integers(1, 50))
    y_pred = y_true + rng.normal(size=len(y_true))
    assert np.isclose(mse(y_true, y_pred), mean_squared_error(y_true, y_pred)), f"trial {trial}"

y = rng.exponential(size=200)
constants = np.linspace(0, 3, 301)
best = constants[np.argmin([mse(y, c) for c in constants])]
print(f"best constant {best:.2f}, mean {y.mean():.2f}, its MSE {mse(y, y.mean()):.2f}")

assert abs(best - y.mean()) <= 0.01, "the mean minimizes the MSE"
assert np.isclose(mse(y, y.mean()), y.var()), "its MSE is the variance"
assert mse(y, y) == 0, "perfect predictions"

# Output:
# best constant 0.96, mean 0.96, its MSE 0.65
