"""LGBMRegressor stops on the validation set; a log target helps where relative errors count."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% fit
import inspect

import lightgbm as lgb
from sklearn.metrics import root_mean_squared_error

text = X.select_dtypes(exclude="number").columns
X = X.astype({name: "category" for name in text})  # NaN may stay
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)
model = lgb.LGBMRegressor(
    n_estimators=2000, learning_rate=0.05, num_leaves=15, metric="rmse", random_state=0, verbose=-1
)
if "eval_X" in inspect.signature(model.fit).parameters:  # LightGBM 4.7 and later
    valid = {"eval_X": X_valid, "eval_y": y_valid}
else:
    valid = {"eval_set": [(X_valid, y_valid)]}
model.fit(X_train, y_train, **valid, callbacks=[lgb.early_stopping(50, verbose=False)])
y_pred = model.predict(X_valid)
print(f"RMSE {root_mean_squared_error(y_valid, y_pred):.0f}, of the mean {y_valid.std():.0f}")

# %% a log target, for RMSLE or relative errors: y must be 0 or more
import numpy as np

log_model = lgb.LGBMRegressor(n_estimators=100, random_state=0, verbose=-1)
log_model.fit(X_train, np.log1p(y_train))
positive = np.expm1(log_model.predict(X_valid))

# %% check
import pandas as pd

best, error = model.best_score_["valid_0"]["rmse"], root_mean_squared_error(y_valid, y_pred)
assert np.isclose(best, error), "predict should use the best iteration"
assert best < y_valid.std(), "it should beat the mean"
line = lgb.LGBMRegressor(verbose=-1).fit(X[["bmi"]], X["bmi"])
assert line.predict(X[["bmi"]] + 9)[0] < 1, "trees should not extrapolate"
few = lgb.LGBMRegressor(verbose=-1).fit(X.iloc[:35], y.iloc[:35])
assert np.ptp(few.predict(X)) == 0, "35 rows should give one value"
skewed = np.random.default_rng(0).lognormal(size=2000)
rows = pd.DataFrame({"a": np.random.default_rng(1).normal(size=2000)})
median = lgb.LGBMRegressor(objective="mae", verbose=-1).fit(rows, skewed).predict(rows)
assert median.mean() < 0.9 * skewed.mean(), "MAE should predict too low a sum"
holes, few = y.where(y > 50), lgb.LGBMRegressor(n_estimators=2, verbose=-1)
pair = [few.fit(X, target).predict(X) for target in (holes, holes.fillna(0))]
assert np.array_equal(*pair), "NaN in y: no error, it should count as 0"

# Output:
# RMSE 58, of the mean 71
