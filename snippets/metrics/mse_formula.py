"""The mean of squared residuals equals the library's; the mean is the best constant."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
y_pred = RandomForestRegressor(random_state=0).fit(X_train, y_train).predict(X_test)

# %% formula
import numpy as np

mse = np.mean((y_test - y_pred) ** 2)
baseline = np.mean((y_test - y_train.mean()) ** 2)
print(f"MSE {mse:.0f}, always the mean {baseline:.0f}")

# %% check
from sklearn.metrics import mean_squared_error

assert np.isclose(mse, mean_squared_error(y_test, y_pred)), "it should be mean_squared_error"
rng = np.random.default_rng(0)
skewed = rng.exponential(size=200)
constants = np.linspace(0, 3, 301)
values = [np.mean((skewed - c) ** 2) for c in constants]
best = constants[np.argmin(values)]
assert abs(best - skewed.mean()) <= 0.01, "the mean should minimize the MSE"
assert np.isclose(np.mean((skewed - skewed.mean()) ** 2), skewed.var()), "its MSE: the variance"
h = 1e-6
slope = ((2 + h - 5) ** 2 - (2 - 5) ** 2) / h
assert abs(slope - 2 * (2 - 5)) < 1e-4, "the derivative of one square should be 2 (pred - true)"

# Output:
# MSE 3878, always the mean 4965
