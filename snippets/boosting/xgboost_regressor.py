"""XGBRegressor stops on the validation set; a log target helps where relative errors count."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% fit
import xgboost as xgb
from sklearn.metrics import root_mean_squared_error

text = X.select_dtypes(exclude="number").columns
X = X.astype({name: "category" for name in text})  # NaN may stay
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)
model = xgb.XGBRegressor(
    n_estimators=2000,
    learning_rate=0.05,
    max_depth=4,
    eval_metric="rmse",
    early_stopping_rounds=50,
    enable_categorical=True,
    random_state=0,
)
model.fit(X_train, y_train, eval_set=[(X_valid, y_valid)], verbose=False)
y_pred = model.predict(X_valid)
print(f"better than the mean: {root_mean_squared_error(y_valid, y_pred) < y_valid.std()}")

# %% a log target, for RMSLE or relative errors: y must be 0 or more
import numpy as np

log_model = xgb.XGBRegressor(n_estimators=100, learning_rate=0.1, enable_categorical=True)
log_model.fit(X_train, np.log1p(y_train))
positive = np.expm1(log_model.predict(X_valid))

# %% check
error = root_mean_squared_error(y_valid, y_pred)
assert np.isclose(model.best_score, error, rtol=1e-4), "predict should use the best iteration"
assert error < y_valid.std(), "it should beat the mean"
line = xgb.XGBRegressor().fit(np.arange(100)[:, None], np.arange(100))
assert line.predict([[1000]])[0] < 101, "trees should not extrapolate"
try:
    xgb.XGBRegressor().fit(X, y.where(y > 50))
    message = ""
except ValueError as problem:
    message = str(problem)
assert "Label contains NaN" in message, "NaN in y should be refused"
bad = xgb.XGBRegressor(objective="reg:squaredlogerror", n_estimators=20).fit(X, y).predict(X)
assert np.ptp(bad) < 0.2 * np.ptp(y), "squaredlogerror should hardly learn on large targets"
bad = xgb.XGBRegressor(objective="reg:pseudohubererror", n_estimators=20).fit(X, y).predict(X)
assert bad.mean() > 10 * y.max(), "pseudohuber should give nonsense on large targets"

# Output:
# better than the mean: True
