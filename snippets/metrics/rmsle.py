"""RMSLE is the RMSE of log1p values; training on log1p aims at it."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% train for it
import numpy as np
from sklearn.compose import TransformedTargetRegressor
from sklearn.ensemble import RandomForestRegressor

model = TransformedTargetRegressor(
    RandomForestRegressor(random_state=0), func=np.log1p, inverse_func=np.expm1
)
y_pred = model.fit(X_train, y_train).predict(X_test)

# %% score
from sklearn.metrics import root_mean_squared_log_error
from sklearn.model_selection import cross_val_score

print(f"RMSLE {root_mean_squared_log_error(y_test, np.clip(y_pred, 0, None)):.3f}")
scoring = "neg_root_mean_squared_log_error"
print(f"cross-validated {-cross_val_score(model, X_train, y_train, scoring=scoring).mean():.3f}")

# %% formula
rmsle = np.sqrt(np.mean((np.log1p(y_pred) - np.log1p(y_test)) ** 2))

# %% check
from sklearn.metrics import root_mean_squared_error

assert np.isclose(rmsle, root_mean_squared_log_error(y_test, y_pred)), "formula"
logged = root_mean_squared_error(np.log1p(y_test), np.log1p(y_pred))
assert np.isclose(logged, rmsle), "it should be the RMSE of the logs"
plain = RandomForestRegressor(random_state=0).fit(X_train, y_train).predict(X_test)
assert rmsle < root_mean_squared_log_error(y_test, plain), "training on log1p should pay"
low, high = (root_mean_squared_log_error([100], [p]) for p in (50, 150))
assert low > high, "underestimating should cost more"
same = root_mean_squared_log_error([1], [2]), root_mean_squared_log_error([1000], [1500.5])
assert np.isclose(*same, rtol=1e-3), "1 against 2 should cost like 1000 against about 1500"
assert root_mean_squared_log_error([0, 0], [0, 0]) == 0, "zeros should be allowed"
try:
    root_mean_squared_log_error([3], [-1])
    message = ""
except ValueError as error:
    message = str(error)
assert "cannot be used when targets contain" in message, "values of -1 should raise an error"

# Output:
# RMSLE 0.421
# cross-validated 0.433
