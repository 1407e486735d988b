"""The average over five seeds has a lower error than the mean member."""

# %% data
from sklearn.datasets import make_friedman1
from sklearn.model_selection import train_test_split

X, y = make_friedman1(600, noise=2, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% five seeds
import numpy as np
from sklearn.base import clone
from sklearn.ensemble import HistGradientBoostingRegressor

model = HistGradientBoostingRegressor(max_features=0.3, max_iter=40, early_stopping=False)
members = [
    clone(model).set_params(random_state=seed).fit(X_train, y_train).predict(X_test)
    for seed in range(5)
]
y_pred = np.mean(members, axis=0)

# %% gain
from sklearn.metrics import mean_squared_error

errors = [mean_squared_error(y_test, member) for member in members]
print(f"MSE of the members {min(errors):.1f} to {max(errors):.1f}, mean {np.mean(errors):.1f}")
print(f"MSE of the average {mean_squared_error(y_test, y_pred):.1f}")

# %% check
error, spread = mean_squared_error(y_test, y_pred), np.var(members, axis=0).mean()
assert error < np.mean(errors), "averaging should help"
assert np.isclose(np.mean(errors) - error, spread), "the gain should be the members' variance"
still = HistGradientBoostingRegressor(max_iter=20, early_stopping=False)
a, b = (clone(still).set_params(random_state=s).fit(X_train, y_train) for s in (0, 1))
assert np.array_equal(a.predict(X_test), b.predict(X_test)), "nothing random: equal members"

# Output:
# MSE of the members ... to ..., mean ...
# MSE of the average ...
