"""The RMSE formula equals the library's and lies between MAE and sqrt(n) MAE."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
y_pred = RandomForestRegressor(random_state=0).fit(X_train, y_train).predict(X_test)

# %% formula
import numpy as np

rmse = np.sqrt(np.mean((y_test - y_pred) ** 2))
baseline = np.sqrt(np.mean((y_test - y_train.mean()) ** 2))
print(f"RMSE {rmse:.1f}, always the mean {baseline:.1f}, std of y {y_test.std(ddof=0):.1f}")

# %% check
from sklearn.metrics import mean_absolute_error, root_mean_squared_error

assert np.isclose(rmse, root_mean_squared_error(y_test, y_pred)), "root_mean_squared_error"
rng = np.random.default_rng(0)
for trial in range(100):
    n = rng.integers(1, 60)
    true, pred = rng.normal(size=(2, n)) * 10 ** rng.uniform(-3, 3)
    value, mae = root_mean_squared_error(true, pred), mean_absolute_error(true, pred)
    assert np.isclose(np.sqrt(np.mean((true - pred) ** 2)), value), "formula"
    assert mae <= value * (1 + 1e-9) <= np.sqrt(n) * mae * (1 + 1e-6), "bounds by the MAE"
    error = true - pred
    assert np.isclose(value**2, error.mean() ** 2 + error.var()), "squared mean plus variance"
assert np.isclose(root_mean_squared_error(true, np.full(n, true.mean())), true.std()), "baseline"

# Output:
# RMSE 62.3, always the mean 70.5, std of y 70.5
