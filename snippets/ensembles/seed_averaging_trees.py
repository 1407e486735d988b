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

model = HistGradientBoostingRegressor(
    max_features=0.3, max_iter=40, max_leaf_nodes=15, early_stopping=False
)
members = [
    clone(model).set_params(random_state=seed).fit(X_train, y_train).predict(X_test)
    for seed in range(5)
]
errors = np.mean((np.array(members) - y_test) ** 2, axis=1)
blend = np.mean(members, axis=0)
error = np.mean((blend - y_test) ** 2)
print(f"MSE of the members {errors.min():.1f} to {errors.max():.1f}, mean {errors.mean():.1f}")
print(f"MSE of the average {error:.1f}, gain {errors.mean() - error:.1f}")
spread = np.var(members, axis=0).mean()

# %% without sampling every seed is the same
still = HistGradientBoostingRegressor(max_iter=20, early_stopping=False)
a, b = (clone(still).set_params(random_state=s).fit(X_train, y_train) for s in (0, 1))

# %% check
assert error < errors.mean(), "averaging should help"
assert np.isclose(errors.mean() - error, spread), "the gain is the variance of the members"
assert np.array_equal(a.predict(X_test), b.predict(X_test)), "nothing random, nothing to average"

# Output:
# MSE of the members ... to ..., mean ...
# MSE of the average ..., gain ...
