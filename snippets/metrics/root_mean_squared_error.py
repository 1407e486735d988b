"""RMSE is the root of MSE; the mean over folds differs a little from the RMSE of all rows."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = RandomForestRegressor(random_state=0).fit(X_train, y_train)

# %% score
from sklearn.metrics import root_mean_squared_error
from sklearn.model_selection import cross_val_score

print(f"RMSE {root_mean_squared_error(y_test, model.predict(X_test)):.1f}")
scores = -cross_val_score(model, X_train, y_train, scoring="neg_root_mean_squared_error")
print(f"cross-validated {scores.mean():.1f} +- {scores.std():.1f}")

# %% before scikit-learn 1.4
from sklearn.metrics import mean_squared_error

rmse = mean_squared_error(y_test, model.predict(X_test)) ** 0.5

# %% check
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_predict

new = root_mean_squared_error(y_test, model.predict(X_test))
assert np.isclose(rmse, new), "RMSE should be the root of the MSE"
folds = KFold(13, shuffle=True, random_state=0)  # 442 rows are 13 folds of 34
oof = cross_val_predict(LinearRegression(), X, y, cv=folds)
each = -cross_val_score(
    LinearRegression(), X, y, cv=folds, scoring="neg_root_mean_squared_error"
)
pooled = root_mean_squared_error(y, oof)
assert np.isclose(pooled, np.sqrt(np.mean(each**2))), "equal folds: the squares average"
assert each.mean() < pooled, "the mean of roots should be below the root of the mean"
two = root_mean_squared_error([[1, 10], [2, 20]], [[1, 12], [4, 20]], multioutput="raw_values")
assert np.allclose(two, np.sqrt(2)), "raw_values should give one RMSE per output"

# Output:
# RMSE 62.3
# cross-validated 56.7 +- 1.6
